import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mirrorSubdivision } from '../../src/domain/body/mirror.ts';
import { SINGLE_MORPHS, type SingleMorph } from '../../src/domain/body/morph-weights.ts';
import { buildQuadMesh } from '../../src/domain/body/quad-mesh.ts';
import { subdivide } from '../../src/domain/body/subdivide.ts';
import { accuracyOf, HARD_BODIES } from './accuracy.ts';
import { poseAnatomically } from './anatomical-pose.ts';
import { bodyFile } from './body-glb.ts';
import { buildOf, comparedWith, CORRECTIVES } from './builds.ts';
import { shapeOf, type Build } from './build.ts';
import { detailFile } from './detail-glb.ts';
import { makeDrape } from './drape.ts';
import { mirrorMap, symmetrize } from './mirror-map.ts';
import { makeReference } from './reference.ts';
import { skeletonOf } from './skeleton.ts';
import { BODY_VERTICES, readSource } from './source.ts';
import { skinFields } from './skin-fields.ts';

const MODELS = join(import.meta.dirname, '..', '..', 'public', 'models');

const source = readSource();
const mesh = buildQuadMesh(source.quads, BODY_VERTICES);
const baseMirror = mirrorMap(source.positions, BODY_VERTICES);
const subdivision = subdivide(mesh);
const mirror = mirrorSubdivision(mesh, baseMirror);
const skeleton = skeletonOf(source);

const standing = (skin: Float64Array): Float64Array => {
  let sole = Infinity;
  for (let i = 1; i < skin.length; i += 3) sole = Math.min(sole, skin[i]!);
  return skin.map((value, i) => (i % 3 === 1 ? value - sole : value));
};

/** Chosen on the first build made, the neutral one. */
let drape: ReturnType<typeof makeDrape> | undefined;

/** A build in the anatomical position, draped, standing on the ground: its skin and its joints, metres. */
function make(build: Build): {
  skin: Float64Array;
  joints: Float64Array;
  heads: ReadonlyMap<string, readonly [number, number, number]>;
} {
  const posed = poseAnatomically(source, shapeOf(source, build));
  const skin = posed.positions.slice(0, BODY_VERTICES * 3);
  symmetrize(skin, baseMirror);
  drape ??= makeDrape(mesh, standing(skin), baseMirror);
  drape(skin);
  symmetrize(skin, baseMirror);
  const fine = new Float32Array(subdivision.vertexCount * 3);
  subdivision.apply(Float32Array.from(skin), fine);
  let ground = Infinity;
  for (let i = 1; i < fine.length; i += 3) ground = Math.min(ground, fine[i]!);
  for (let i = 1; i < skin.length; i += 3) skin[i]! -= ground;
  const heads = new Map([...posed.heads].map(([name, [x, y, z]]) => [name, [x, y - ground, z] as const]));
  return {
    skin,
    heads,
    joints: Float64Array.from(skeleton.joints.flatMap((joint) => [...heads.get(joint.name)!])),
  };
}

const difference = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, i) => value - b[i]!);
const neutral = make(buildOf());
const ends = new Map<SingleMorph, ReturnType<typeof make>>();
const morphs: { name: string; skin: Float64Array; joints: Float64Array }[] = [];
for (const name of Object.keys(SINGLE_MORPHS) as SingleMorph[]) {
  const end = make(buildOf(name));
  ends.set(name, end);
  const other = comparedWith(name);
  const from = other ? ends.get(other)! : neutral;
  morphs.push({ name, skin: difference(end.skin, from.skin), joints: difference(end.joints, from.joints) });
}
for (const { name, pair } of CORRECTIVES) {
  const both = make(buildOf(...pair));
  const skin = difference(both.skin, neutral.skin);
  const joints = difference(both.joints, neutral.joints);
  for (const each of pair) {
    const morph = morphs.find((one) => one.name === each)!;
    skin.forEach((_, i) => (skin[i]! -= morph.skin[i]!));
    joints.forEach((_, i) => (joints[i]! -= morph.joints[i]!));
  }
  morphs.push({ name, skin, joints });
}

const base = Float32Array.from(neutral.skin);
const reference = makeReference(
  mesh,
  subdivision,
  mirror,
  base,
  neutral.heads,
  source.skinBones,
  source.skinWeights,
);
const fields = skinFields(reference, mesh);
const files = {
  'body.glb': bodyFile({ mesh, baseMirror, mirror, base, fields }),
  'body-detail.glb': detailFile({ mesh, baseMirror, morphs, neutralJoints: neutral.joints, skeleton }),
};
const accuracy = HARD_BODIES.map((body) =>
  accuracyOf(body, make(buildOf(...body)).skin, neutral.skin, morphs),
);
mkdirSync(MODELS, { recursive: true });
const manifest: Record<string, { bytes: number; sha256: string }> = {};
const record = (name: string, bytes: Uint8Array): void => {
  manifest[name] = { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
};
for (const [name, bytes] of Object.entries(files)) {
  writeFileSync(join(MODELS, name), bytes);
  record(name, bytes);
}
for (const name of ['LICENSE.md', 'PROVENANCE.md']) record(name, readFileSync(join(MODELS, name)));
writeFileSync(
  join(MODELS, 'manifest.json'),
  `${JSON.stringify({ files: manifest, blendErrorMillimetres: accuracy }, null, 2)}\n`,
);
console.log(
  Object.entries(manifest)
    .map(([name, { bytes }]) => `${name} ${bytes} bytes`)
    .join('\n'),
);
