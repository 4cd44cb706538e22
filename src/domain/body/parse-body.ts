import type { BodyModel } from './body-model.ts';
import { BASE_VERTEX_COUNT } from './body-model.ts';
import type { BodyExtras, BodyField } from './body-file.ts';
import { decodeField } from './field-codec.ts';
import { baseOrder, fineOrder } from './field-order.ts';
import { bufferView, readAccessor, readGlb } from './glb.ts';
import { mirrorSubdivision } from './mirror.ts';
import { buildQuadMesh } from './quad-mesh.ts';
import { subdivide } from './subdivide.ts';

/** Reads `body.glb`. @throws Error when the bytes are not that file. */
export function parseBody(bytes: ArrayBuffer | Uint8Array): BodyModel {
  const glb = readGlb(bytes);
  const extras = glb.json.extras as BodyExtras | undefined;
  if (extras?.format !== 'anmo-body' || extras.version !== 1)
    throw new Error('body.glb: not an Anmo body, version 1');
  const primitive = glb.json.meshes?.[0]?.primitives[0];
  if (primitive?.attributes['POSITION'] === undefined || primitive.indices === undefined) {
    throw new Error('body.glb: it has no mesh with positions and indices');
  }
  const raw = readAccessor(glb, primitive.attributes['POSITION']).values;
  if (raw.length !== BASE_VERTEX_COUNT * 3) throw new Error(`body.glb: ${raw.length / 3} vertices`);
  const positions = Float32Array.from(raw, (value) => value * extras.positionStep);
  const mesh = buildQuadMesh(pairsToQuads(readAccessor(glb, primitive.indices).values), BASE_VERTEX_COUNT);
  const baseMirror = readMirror(bufferView(glb, extras.mirror));
  const subdivision = subdivide(mesh);
  const mirror = mirrorSubdivision(mesh, baseMirror);
  const order = fineOrder(mesh, mirror);
  const field = (name: BodyField): Int32Array =>
    decodeField(order, bufferView(glb, extras.fields[name]), name === 'region' ? 'first' : 'mean', {
      bytes: true,
    });
  const region = field('region');
  const regionOfVertex = Uint8Array.from(region);
  return {
    positions,
    mesh,
    baseMirror,
    subdivision,
    topology: {
      vertexCount: subdivision.vertexCount,
      baseVertexCount: BASE_VERTEX_COUNT,
      triangles: subdivision.triangles,
      quads: subdivision.quads,
      mirror,
      regionOfVertex,
      regionOfTriangle: triangleRegions(subdivision.triangles, regionOfVertex),
    },
    relief: Float32Array.from(field('relief'), (value) => (value - 128) * extras.reliefStep),
    shading: interleave([field('occlusion'), field('cavity'), field('cloth'), field('hair')]),
    marks: interleave([field('nail'), field('lip'), field('crease'), region]),
    baseOrder: baseOrder(mesh, baseMirror),
  };
}

/** The file holds each quad a b c d as the triangles a b c and a c d, one after the other. */
function pairsToQuads(indices: Float64Array): Uint32Array {
  const quads = new Uint32Array((indices.length / 6) * 4);
  for (let q = 0; q * 6 < indices.length; q++) {
    if (indices[q * 6] !== indices[q * 6 + 3] || indices[q * 6 + 2] !== indices[q * 6 + 4]) {
      throw new Error(`body.glb: triangles ${q * 2} and ${q * 2 + 1} are not one quad`);
    }
    quads.set([indices[q * 6]!, indices[q * 6 + 1]!, indices[q * 6 + 2]!, indices[q * 6 + 5]!], q * 4);
  }
  return quads;
}

/** Each twin as its step from the twin before, 16 bits, little-endian. */
function readMirror(bytes: Uint8Array): Uint32Array {
  const mirror = new Uint32Array(bytes.length / 2);
  let twin = 0;
  for (let v = 0; v < mirror.length; v++) {
    twin = (twin + bytes[v * 2]! + bytes[v * 2 + 1]! * 256) & 0xffff;
    mirror[v] = twin;
  }
  return mirror;
}

function triangleRegions(triangles: Uint32Array, regionOfVertex: Uint8Array): Uint8Array {
  const regions = new Uint8Array(triangles.length / 3);
  for (let t = 0; t < regions.length; t++) {
    const a = regionOfVertex[triangles[t * 3]!]!;
    const b = regionOfVertex[triangles[t * 3 + 1]!]!;
    const c = regionOfVertex[triangles[t * 3 + 2]!]!;
    regions[t] = b === c ? b : a;
  }
  return regions;
}

function interleave(channels: readonly Int32Array[]): Uint8Array {
  const width = channels.length;
  const out = new Uint8Array(channels[0]!.length * width);
  channels.forEach((channel, k) => {
    for (let i = 0; i < channel.length; i++) out[i * width + k] = channel[i]!;
  });
  return out;
}
