import type { RawShaderMaterial } from 'three';

/** Sets a material's uniforms by name. Vectors are handed over whole, as arrays or three's own. */
export function setUniforms(material: RawShaderMaterial, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    const uniform = material.uniforms[name];
    if (!uniform) throw new Error(`No uniform "${name}"`);
    uniform.value = value;
  }
}
