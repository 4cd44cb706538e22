/** Builds a binary glTF from JSON and byte blocks, each in a buffer view of its own, aligned to four bytes. */
export class GlbWriter {
  readonly #blocks: Uint8Array[] = [];
  readonly #views: object[] = [];
  #length = 0;

  /** Adds a block and returns the index of its buffer view. */
  add(bytes: Uint8Array, view: { byteStride?: number; target?: number } = {}): number {
    this.#views.push({ buffer: 0, byteOffset: this.#length, byteLength: bytes.length, ...view });
    const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    padded.set(bytes);
    this.#blocks.push(padded);
    this.#length += padded.length;
    return this.#views.length - 1;
  }

  /** The whole file around the given glTF JSON, which must not name buffers itself. */
  finish(json: object): Uint8Array {
    const text = JSON.stringify({
      ...json,
      buffers: [{ byteLength: this.#length }],
      bufferViews: this.#views,
    });
    const encoded = new TextEncoder().encode(text);
    const jsonLength = Math.ceil(encoded.length / 4) * 4;
    const out = new Uint8Array(12 + 8 + jsonLength + 8 + this.#length);
    const head = new DataView(out.buffer);
    [0x46546c67, 2, out.length, jsonLength, 0x4e4f534a].forEach((word, i) =>
      head.setUint32(i * 4, word, true),
    );
    out.fill(0x20, 20, 20 + jsonLength);
    out.set(encoded, 20);
    head.setUint32(20 + jsonLength, this.#length, true);
    head.setUint32(24 + jsonLength, 0x004e4942, true);
    let at = 28 + jsonLength;
    for (const block of this.#blocks) {
      out.set(block, at);
      at += block.length;
    }
    return out;
  }
}
