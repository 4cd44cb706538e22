/** Widens a ribbon on the screen to `halfWidth` CSS px a side, mitred where it bends; shared by lines and arrows. */
export const RIBBON_VERTEX = /* glsl */ `
precision highp float;
uniform mat4 modelViewMatrix, projectionMatrix;
uniform vec2 stage;
uniform float halfWidth, bias;
in vec3 place, before, after, along;
out float vAcross, vAlong, vDepth;
flat out float vStyle;

vec2 onScreen(vec4 clip) { return clip.xy / clip.w * stage * 0.5; }

void main() {
  vec4 view = modelViewMatrix * vec4(place, 1.0);
  vec4 clip = projectionMatrix * view;
  vec2 here = onScreen(clip);
  vec2 came = here - onScreen(projectionMatrix * modelViewMatrix * vec4(before, 1.0));
  vec2 goes = onScreen(projectionMatrix * modelViewMatrix * vec4(after, 1.0)) - here;
  came = length(came) > 1e-4 ? normalize(came) : normalize(goes + vec2(1e-6, 0.0));
  goes = length(goes) > 1e-4 ? normalize(goes) : came;
  vec2 tangent = came + goes;
  tangent = length(tangent) > 0.1 ? normalize(tangent) : goes;
  vec2 across = vec2(-tangent.y, tangent.x);
  float mitre = 1.0 / max(dot(across, vec2(-goes.y, goes.x)), 0.6);
  vAcross = along.x * halfWidth;
  vAlong = along.y;
  vStyle = along.z;
  vDepth = -view.z;
  clip.xy += across * along.x * halfWidth * mitre * 2.0 / stage * clip.w;
  // A little towards the eye, so that the skin it lies on does not swallow it.
  view.z += bias;
  vec4 nearer = projectionMatrix * view;
  clip.z = nearer.z / nearer.w * clip.w;
  gl_Position = clip;
}
`;
