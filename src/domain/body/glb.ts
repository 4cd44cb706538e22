/** A binary glTF taken apart: its JSON and its one binary chunk. */
export interface Glb {
  readonly json: GltfJson;
  readonly bin: Uint8Array;
}

/** The few parts of glTF 2.0 that Anmo's own files use. */
interface GltfJson {
  readonly accessors?: readonly GltfAccessor[];
  readonly bufferViews?: readonly GltfBufferView[];
  readonly meshes?: readonly {
    readonly primitives: readonly {
      readonly attributes: Record<string, number>;
      readonly indices?: number;
    }[];
  }[];
  readonly extras?: unknown;
}
interface GltfAccessor {
  readonly bufferView?: number;
  readonly byteOffset?: number;
  readonly componentType: number;
  readonly count: number;
  readonly type: string;
}
interface GltfBufferView {
  readonly byteOffset?: number;
  readonly byteLength: number;
  readonly byteStride?: number;
}

const MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;
const BIN_CHUNK = 0x004e4942;

/** @throws Error naming what is wrong when the bytes are not a whole glTF 2.0 binary with JSON and BIN. */
export function readGlb(bytes: ArrayBuffer | Uint8Array): Glb {
  // A plain view also of a Buffer, whose own slice() does not copy.
  const all =
    bytes instanceof Uint8Array
      ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      : new Uint8Array(bytes);
  const view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  if (all.byteLength < 20 || view.getUint32(0, true) !== MAGIC)
    throw new Error('GLB: not a binary glTF file');
  const version = view.getUint32(4, true);
  if (version !== 2) throw new Error(`GLB: version ${version}, expected 2`);
  const length = view.getUint32(8, true);
  if (length > all.byteLength) throw new Error(`GLB: cut short, ${all.byteLength} of ${length} bytes`);
  let json: GltfJson | undefined;
  let bin: Uint8Array | undefined;
  for (let at = 12; at + 8 <= length;) {
    const size = view.getUint32(at, true);
    const kind = view.getUint32(at + 4, true);
    if (at + 8 + size > length) throw new Error('GLB: a chunk runs past the end of the file');
    const chunk = all.subarray(at + 8, at + 8 + size);
    if (kind === JSON_CHUNK) json = JSON.parse(new TextDecoder().decode(chunk)) as GltfJson;
    else if (kind === BIN_CHUNK) bin = chunk;
    at += 8 + size;
  }
  if (!json || !bin) throw new Error('GLB: the JSON or the binary chunk is missing');
  return { json, bin };
}

/** The bytes of one buffer view. @throws Error when there is no such view. */
export function bufferView(glb: Glb, index: number): Uint8Array {
  const view = glb.json.bufferViews?.[index];
  if (!view) throw new Error(`GLB: no buffer view ${index}`);
  const start = view.byteOffset ?? 0;
  if (start + view.byteLength > glb.bin.byteLength)
    throw new Error(`GLB: buffer view ${index} runs past the end`);
  return glb.bin.subarray(start, start + view.byteLength);
}

const READERS: Record<number, { size: number; read(view: DataView, at: number): number }> = {
  5121: { size: 1, read: (view, at) => view.getUint8(at) },
  5122: { size: 2, read: (view, at) => view.getInt16(at, true) },
  5123: { size: 2, read: (view, at) => view.getUint16(at, true) },
  5125: { size: 4, read: (view, at) => view.getUint32(at, true) },
  5126: { size: 4, read: (view, at) => view.getFloat32(at, true) },
};
const WIDTH: Record<string, number> = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 };

/** Raw numbers of an accessor, not yet normalized, `width` a row. @throws Error for kinds Anmo never writes. */
export function readAccessor(glb: Glb, index: number): { width: number; values: Float64Array } {
  const accessor = glb.json.accessors?.[index];
  if (accessor?.bufferView === undefined) throw new Error(`GLB: no accessor ${index} with a buffer view`);
  const reader = READERS[accessor.componentType];
  const width = WIDTH[accessor.type];
  if (!reader || !width) throw new Error(`GLB: accessor ${index} has a kind that is not read here`);
  const bytes = bufferView(glb, accessor.bufferView);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stride = glb.json.bufferViews?.[accessor.bufferView]?.byteStride ?? reader.size * width;
  const values = new Float64Array(accessor.count * width);
  let at = accessor.byteOffset ?? 0;
  for (let row = 0; row < accessor.count; row++, at += stride) {
    for (let k = 0; k < width; k++) values[row * width + k] = reader.read(view, at + k * reader.size);
  }
  return { width, values };
}
