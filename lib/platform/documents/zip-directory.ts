export type ZipEntry = { name: string; compressed: number; size: number };

const MAX_ENTRIES = 5000;
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;

/** The central directory of a zip file, or null when it is broken, split, zip64, or lists more than 5,000 entries. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(data);
  if (end < 0) return null;
  const count = data.readUInt16LE(end + 10);
  let offset = data.readUInt32LE(end + 16);
  if (count > MAX_ENTRIES || data.readUInt16LE(end + 8) !== count || offset === 0xffffffff) return null;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (offset + 46 > data.length || data.readUInt32LE(offset) !== ENTRY_SIGNATURE) return null;
    const nameLength = data.readUInt16LE(offset + 28);
    entries.push({
      name: data.toString("utf8", offset + 46, offset + 46 + nameLength),
      compressed: data.readUInt32LE(offset + 20),
      size: data.readUInt32LE(offset + 24),
    });
    offset += 46 + nameLength + data.readUInt16LE(offset + 30) + data.readUInt16LE(offset + 32);
  }
  return entries;
}

function findEnd(data: Buffer): number {
  const lowest = Math.max(0, data.length - 22 - 0xffff);
  for (let at = data.length - 22; at >= lowest; at--) {
    if (data.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  return -1;
}
