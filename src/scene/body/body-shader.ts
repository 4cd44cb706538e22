/** How many places may be pressed in at once: three fingers of each hand. */
export const DENTS = 6;

/**
 * Where something presses the skin in: `dents` centre and radius of what touches, `dentWays` the skin's normal there and
 * how deep, metres. What lies farther than `DENT_REACH` radii away stays as it is; so does the other side of a thin part.
 */
const DENT = /* glsl */ `
const float DENT_REACH = 2.4;
uniform vec4 dents[${DENTS}], dentWays[${DENTS}];
uniform highp int dentCount;
/** How much of a dent's depth a place has, and the way from its middle in units of its reach. */
float dentAt(int i, vec3 place, out vec3 off) {
  vec3 way = dentWays[i].xyz;
  off = (place - dents[i].xyz) / (DENT_REACH * dents[i].w);
  float high = dot(off, way);
  off -= way * high;
  float r2 = dot(off, off);
  // What lies over the skin is what presses it.
  return r2 < 1.0 && abs(high) < 1.0 ? (1.0 - r2) * (1.0 - r2) * (1.0 - smoothstep(0.15, 0.4, high)) : 0.0;
}
`;

/**
 * How the plaster figure is lit and painted. Light is fixed to the camera: a raking key from the upper left, a cool
 * fill, a soft sky. Colours come in as linear light and leave as sRGB; nothing else in the scene is lit.
 */
export const BODY_VERTEX = /* glsl */ `
precision highp float;
uniform mat4 modelViewMatrix, projectionMatrix;
uniform mat3 normalMatrix;
${DENT}
in vec3 position;
in vec3 normal;
/** Where the skin is in the anatomical position. */
in vec3 rest;
in vec4 shading;
in vec4 marks;
in float touched;
/** 1 where the body is not meant and not shown. */
in float hidden;
out vec3 vNormal, vView, vWorld, vRest;
out vec4 vShading, vMarks;
out float vHidden;

void main() {
  vec3 place = position;
  for (int i = 0; i < dentCount; i++) {
    vec3 off;
    float share = dentAt(i, position, off) * smoothstep(0.0, 0.5, dot(normal, dentWays[i].xyz));
    place -= dentWays[i].xyz * dentWays[i].w * share;
  }
  vec4 view = modelViewMatrix * vec4(place, 1.0);
  vNormal = normalMatrix * normal;
  vView = view.xyz;
  vWorld = position;
  vRest = rest;
  vShading = shading;
  vMarks = vec4(marks.xyz, touched);
  vHidden = hidden;
  gl_Position = projectionMatrix * view;
}
`;

export const BODY_FRAGMENT = /* glsl */ `
precision highp float;
in vec3 vNormal, vView, vWorld, vRest;
in vec4 vShading, vMarks;
in float vHidden;
out vec4 colour;
uniform mat3 normalMatrix;
${DENT}

uniform vec3 skin, cloth, hair, nail, lip, shade, accent;
uniform vec3 keyLight, fillLight, skyLight, groundLight, rimLight;
/** 0 the warm plaster, 1 the cool anatomy view. */
uniform float anatomy;
/** How much the figure darkens towards its outline. */
uniform float edge;
uniform float cavityDepth, pixelRatio;
/** Zone of uncertainty: centre and radius, metres; radius 0 for none. */
uniform vec4 zone;
uniform vec3 zoneNormal, zoneTangent;
/** Shown when a place of the body is pointed at. */
uniform float touchAmount;
/** See camera/focus.ts. */
uniform vec2 focus;
/** 1 where the skin is seen through: only its outline and its hollows stay. */
uniform float ghost;

const vec3 KEY = normalize(vec3(-0.72, 0.86, 0.66));
const vec3 FILL = normalize(vec3(0.90, 0.05, 0.55));
const vec3 RIM = normalize(vec3(0.80, 0.35, -0.62));
/** Metres that the signed distances of cloth and nails reach: EDGE_REACH, NAIL_REACH. */
const float CLOTH_REACH = 0.024, NAIL_REACH = 0.006;

float inside(float signedByte, out float metres, float reach) {
  float d = (signedByte * 255.0 - 128.0) / 127.0;
  metres = d * reach;
  return clamp(0.5 + d / max(fwidth(d), 1e-5), 0.0, 1.0);
}

vec3 toSrgb(vec3 c) {
  c = clamp(c, 0.0, 1.0);
  return mix(12.92 * c, 1.055 * pow(c, vec3(1.0 / 2.4)) - 0.055, step(0.0031308, c));
}

void main() {
  vec3 n = normalize(vNormal);
  float pressed = 0.0;
  for (int i = 0; i < dentCount; i++) {
    vec3 off;
    float share = dentAt(i, vWorld, off);
    vec3 way = normalMatrix * dentWays[i].xyz;
    if (share <= 0.0 || dot(n, way) <= 0.0) continue;
    // The slope of (1 - r²)², and the shade that gathers round what touches.
    float slope = 4.0 * sqrt(share) * dentWays[i].w / (DENT_REACH * dents[i].w);
    n = normalize(n - slope * (normalMatrix * off));
    float rim = (length(off) * DENT_REACH - 1.0) / 0.42;
    pressed = max(pressed, exp(-rim * rim) * smoothstep(0.0, 0.003, dentWays[i].w));
  }
  vec3 v = normalize(-vView);
  float facing = clamp(dot(n, v), 0.0, 1.0);

  float occlusion = vShading.x;
  float cavity = clamp((vShading.y * 255.0 - 128.0) / 127.0, -1.0, 1.0) * cavityDepth;
  float clothMetres, hairMetres, nailMetres;
  float isCloth = inside(vShading.z, clothMetres, CLOTH_REACH);
  float hairDistance = (vShading.w * 255.0 - 128.0) / 127.0;
  // Cloth spans the creases under it.
  cavity *= 1.0 - 0.85 * isCloth;
  // Wide enough that the edge does not show the corners of the mesh.
  float isHair = smoothstep(-0.38, 0.38, hairDistance);
  float isNail = inside(vMarks.x, nailMetres, NAIL_REACH);
  float crease = vMarks.z * (1.0 - isCloth);

  vec3 base = mix(skin, hair, isHair);
  base = mix(base, lip, vMarks.y * 0.55);
  base = mix(base, nail, isNail * 0.8);
  // A hem: a fold of double cloth with its seam inside the edge, and a breath of shadow on the skin outside it.
  float hem = isCloth * (1.0 - smoothstep(0.0, 0.0011, abs(clothMetres - 0.011)));
  float fold = isCloth * (1.0 - smoothstep(0.0095, 0.011, clothMetres));
  float contact = (1.0 - isCloth) * (1.0 - smoothstep(0.0, 0.006, -clothMetres));
  base = mix(base, cloth, isCloth);
  // Threads across and down, where they are wide enough on the screen to be seen as such.
  vec2 thread = vec2(vRest.x + vRest.z, vRest.y) / 0.0042;
  float fine = 1.0 - smoothstep(0.08, 0.3, max(fwidth(thread.x), fwidth(thread.y)));
  vec2 wave = 0.5 + 0.5 * cos(6.2831853 * thread);
  float weave = fine * (0.5 * wave.x + 0.5 * wave.y);
  base *= 1.0 + 0.07 * fold - 0.2 * hem - 0.3 * contact;
  base *= 1.0 - 0.06 * isCloth * weave;

  // Hollows are lit by skin, so their shade keeps its warmth.
  float open = pow(clamp(mix(occlusion, 0.35 + 0.65 * occlusion, isCloth), 0.0, 1.0), 1.25);
  base *= mix(mix(shade, vec3(0.5), isCloth), vec3(1.0), open);
  // Mouth, nostrils, the ear's canal: no light comes out of them.
  base *= mix(0.3, 1.0, smoothstep(0.02, 0.18, occlusion));
  base *= 1.0 + (cavity > 0.0 ? 0.10 * cavity : 0.34 * cavity);
  base *= 1.0 - vec3(0.20, 0.26, 0.28) * crease;
  base *= 1.0 - vec3(0.20, 0.30, 0.32) * pressed;

  float key = dot(n, KEY);
  // A little light bends round the turn from light to dark, as it does in skin and in plaster.
  float wrapped = clamp((key + 0.16) / 1.16, 0.0, 1.0);
  wrapped = pow(wrapped, 1.45);
  float sky = 0.5 + 0.5 * n.y;
  vec3 light = keyLight * wrapped * mix(0.72, 1.0, open);
  light += fillLight * clamp(dot(n, FILL), 0.0, 1.0);
  light += mix(groundLight, skyLight, sky);
  light += rimLight * pow(clamp(dot(n, RIM) + 0.15, 0.0, 1.0), 2.0) * (1.0 - facing);
  vec3 halfway = normalize(KEY + v);
  float gloss = pow(clamp(dot(n, halfway), 0.0, 1.0), 26.0) * (0.055 + 0.16 * isNail) * (1.0 - isCloth) * open;
  vec3 lit = base * light + gloss * keyLight;

  float rim = smoothstep(0.0, 0.52, facing);
  lit *= mix(vec3(1.0 - edge, 1.0 - edge * 1.12, 1.0 - edge * 1.2), vec3(1.0), rim);

  // The anatomy view: cool light from above and behind the shoulder, relief drawn out, no colour of its own.
  float cool = 0.30 + 0.62 * pow(clamp(0.5 + 0.5 * dot(n, normalize(vec3(-0.35, 0.75, 0.56))), 0.0, 1.0), 1.7);
  cool *= mix(0.55, 1.0, open) * (1.0 + (cavity > 0.0 ? 0.22 : 0.62) * cavity) * (1.0 - 0.3 * crease);
  cool *= mix(0.50, 1.0, smoothstep(0.0, 0.6, facing));
  vec3 chill = mix(vec3(0.30, 0.36, 0.43), vec3(0.80, 0.84, 0.87), cool) * cool;
  chill *= mix(vec3(1.0), vec3(0.80, 0.83, 0.86), isHair * 0.6);
  chill *= mix(vec3(1.0), vec3(0.70, 0.67, 0.60) * (1.0 - 0.08 * weave), isCloth) * (1.0 + 0.07 * fold - 0.2 * hem - 0.3 * contact);
  lit = mix(lit, chill, anatomy);

  // Neutral shoulder: highlights roll off rather than clip.
  float peak = max(lit.r, max(lit.g, lit.b));
  if (peak > 0.8) lit *= (0.8 + 0.2 * (1.0 - exp(-(peak - 0.8) / 0.2))) / peak;
  vec3 paint = toSrgb(lit);

  // The place pointed at: hatched, outlined, in the one accent.
  float touch = vMarks.w;
  if (touchAmount > 0.0 && touch > 0.02) {
    float across = fwidth(touch);
    float within = smoothstep(0.5 - across, 0.5 + across, touch);
    float line = 1.0 - smoothstep(0.6, 1.4, abs(touch - 0.5) / max(across, 1e-5));
    float stripe = abs(fract((gl_FragCoord.x - gl_FragCoord.y) / (10.0 * pixelRatio)) - 0.5) * 10.0;
    float hatch = 1.0 - smoothstep(0.35, 0.85, stripe);
    paint = mix(paint, accent, touchAmount * within * (0.12 + 0.38 * hatch));
    paint = mix(paint, accent, touchAmount * line * 0.95);
  }

  if (zone.w > 0.0) {
    vec3 off = vWorld - zone.xyz;
    float d = length(off);
    if (d < zone.w * 1.3 && dot(off, zoneNormal) > -0.6 * zone.w) {
      float px = max(fwidth(d), 1e-6);
      float turn = atan(dot(off, cross(zoneNormal, zoneTangent)), dot(off, zoneTangent)) / 6.2831853;
      float dashes = max(8.0, floor(6.2831853 * zone.w / (px * 7.0 * pixelRatio)));
      float dash = step(fract(turn * dashes), 0.58);
      float ring = 1.0 - smoothstep(0.55, 1.25, abs(d - zone.w) / (px * pixelRatio));
      float within = clamp(0.5 + (zone.w - d) / px, 0.0, 1.0);
      paint = mix(paint, accent, within * 0.15);
      paint = mix(paint, accent, ring * dash);
    }
  }
  // Far behind what is meant: to paper, through the transparent canvas.
  float here = 1.0 - smoothstep(0.75, 1.5, (-vView.z - focus.x) / focus.y);
  here *= 1.0 - smoothstep(0.2, 0.8, vHidden);
  float glass = 0.16 + 0.78 * pow(1.0 - facing, 1.7) + 0.22 * (1.0 - open);
  here *= mix(1.0, min(glass, 1.0), ghost);
  // What is not there must not hide what lies behind it.
  if (here < 0.004) discard;
  colour = vec4(paint * here, here);
}
`;
