import { crc32 } from 'node:zlib';

/** A square picture in 256 greys as PNG (ISO/IEC 15948): `shade` gives 0 for black up to 255 for white. */
export function greyPng(
  side: number,
  shade: (column: number, row: number) => number,
  deflate: (bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  const rows = new Uint8Array(side * (side + 1));
  for (let row = 0; row < side; row += 1) {
    // The first byte of a row says that it stands as it is, without a filter.
    for (let column = 0; column < side; column += 1) {
      rows[row * (side + 1) + 1 + column] = shade(column, row);
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, side);
  view.setUint32(4, side);
  header[8] = 8;
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', deflate(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(type), data]);
  return joined([bigEndian(data.length), named, bigEndian(crc32(named))]);
}

function bigEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
