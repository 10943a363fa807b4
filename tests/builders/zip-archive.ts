import { crc32, deflateRawSync } from 'node:zlib';

/** A file for an archive, and what is to be odd about it. */
export interface ZipMember {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** 0 stored, 8 deflated; of any other only the number is written. */
  readonly method?: number;
  readonly encrypted?: boolean;
  /** Sizes and checksum stand behind the bytes, as programs write them that do not know them before. */
  readonly sizesBehind?: boolean;
  readonly zip64?: boolean;
  /** What the directory says instead of the truth. */
  readonly claimedSize?: number;
  readonly claimedChecksum?: number;
}

const inExtraField = 0xffffffff;

/** A zip archive (PKWARE APPNOTE 4.3), which the libraries at hand would not write so badly. */
export function zipArchive(members: readonly ZipMember[]): Buffer {
  const locals: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const { local, record } = write(member, offset);
    locals.push(local);
    records.push(record);
    offset += local.length;
  }
  const directory = Buffer.concat(records);
  const zip64 = members.some((member) => member.zip64 === true);
  const ends = zip64 ? [end64(members.length, directory.length, offset)] : [];
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : members.length, 8);
  end.writeUInt16LE(zip64 ? 0xffff : members.length, 10);
  end.writeUInt32LE(zip64 ? inExtraField : directory.length, 12);
  end.writeUInt32LE(zip64 ? inExtraField : offset, 16);
  return Buffer.concat([...locals, directory, ...ends, end]);
}

function write(member: ZipMember, offset: number) {
  const { method = 8, zip64 = false, sizesBehind = false } = member;
  const name = Buffer.from(member.name);
  const content = Buffer.from(member.content);
  const packed = method === 8 ? deflateRawSync(content) : content;
  const checksum = member.claimedChecksum ?? crc32(content);
  const size = member.claimedSize ?? content.length;
  const flags = (member.encrypted === true ? 1 : 0) | (sizesBehind ? 8 : 0);
  const extra = zip64 ? extraField([size, packed.length, offset]) : Buffer.alloc(0);
  const shown = (value: number): number => (zip64 ? inExtraField : value);
  const head = Buffer.alloc(26);
  head.writeUInt16LE(45, 0);
  head.writeUInt16LE(flags, 2);
  head.writeUInt16LE(method, 4);
  head.writeUInt32LE(checksum, 10);
  head.writeUInt32LE(shown(packed.length), 14);
  head.writeUInt32LE(shown(size), 18);
  head.writeUInt16LE(name.length, 22);
  head.writeUInt16LE(extra.length, 24);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(shown(offset), 10);
  const record = Buffer.concat([signature(0x02014b50), Buffer.alloc(2), head, rest, name, extra]);
  const localHead = Buffer.from(head);
  if (sizesBehind) localHead.fill(0, 10, 22);
  const behind = sizesBehind ? descriptor(checksum, packed.length, size) : Buffer.alloc(0);
  const local = [signature(0x04034b50), localHead, name, extra, packed, behind];
  return { local: Buffer.concat(local), record };
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function descriptor(checksum: number, packed: number, size: number): Buffer {
  return Buffer.concat([signature(0x08074b50), ...[checksum, packed, size].map(signature)]);
}

function extraField(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 + 8 * values.length);
  bytes.writeUInt16LE(1, 0);
  bytes.writeUInt16LE(8 * values.length, 2);
  for (const [index, value] of values.entries()) {
    bytes.writeBigUInt64LE(BigInt(value), 4 + 8 * index);
  }
  return bytes;
}

function end64(count: number, length: number, start: number): Buffer {
  const bytes = Buffer.alloc(56 + 20);
  bytes.writeUInt32LE(0x06064b50, 0);
  bytes.writeBigUInt64LE(44n, 4);
  bytes.writeBigUInt64LE(BigInt(count), 24);
  bytes.writeBigUInt64LE(BigInt(count), 32);
  bytes.writeBigUInt64LE(BigInt(length), 40);
  bytes.writeBigUInt64LE(BigInt(start), 48);
  bytes.writeUInt32LE(0x07064b50, 56);
  bytes.writeBigUInt64LE(BigInt(start + length), 64);
  bytes.writeUInt32LE(1, 72);
  return bytes;
}
