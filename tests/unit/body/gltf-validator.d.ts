declare module 'gltf-validator' {
  /** Resolves to the validator's report; see its own README for its fields. */
  export function validateBytes(bytes: Uint8Array): Promise<unknown>;
}
