/**
 * One face of an OpenType collection (.ttc) as a font file of its own.
 * Only the table directory is rewritten; tables are copied as they are (OpenType spec, "otff", Font Collections).
 */
export function collectionFace(collection: Buffer, index: number): Buffer {
  if (collection.toString('latin1', 0, 4) !== 'ttcf') throw new Error('not an OpenType collection');
  const faces = collection.readUInt32BE(8);
  if (index >= faces) throw new Error(`the collection has ${faces} faces, none numbered ${index}`);
  const head = collection.readUInt32BE(12 + 4 * index);
  const tables = collection.readUInt16BE(head + 4);
  const directory = Buffer.from(collection.subarray(head, head + 12 + 16 * tables));
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  for (let i = 0; i < tables; i++) {
    const record = 12 + 16 * i;
    const from = directory.readUInt32BE(record + 8);
    const length = directory.readUInt32BE(record + 12);
    const padded = Buffer.alloc((length + 3) & ~3);
    collection.copy(padded, 0, from, from + length);
    directory.writeUInt32BE(offset, record + 8);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}
