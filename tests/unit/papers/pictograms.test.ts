import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pictogramPng } from '../../../main/features/papers/docx/pictogram-png.ts';
import { pictogramIds } from '../../../shared/features/papers/data/pictograms.ts';
import { pictogramPath } from '../../../shared/features/papers/pictogram-path.ts';

describe('the pictograms', () => {
  it.each(pictogramIds)('is drawn within its field and in black on white: %s', (id) => {
    const { side, at } = pixelsOf(pictogramPng(id));
    const places = Array.from({ length: side }, (_, place) => place);
    const edges = places.flatMap((place) => [
      at(place, 0),
      at(place, side - 1),
      at(0, place),
      at(side - 1, place),
    ]);
    expect(new Set(edges)).toEqual(new Set([255]));
    const black = places.flatMap((y) => places.filter((x) => at(x, y) === 0)).length;
    expect(black / side ** 2).toBeGreaterThan(0.06);
    expect(black / side ** 2).toBeLessThan(0.35);
  });

  it('are all different, on the page and in a docx', () => {
    expect(new Set(pictogramIds.map(pictogramPath)).size).toBe(pictogramIds.length);
    const pictures = pictogramIds.map((id) => Buffer.from(pictogramPng(id)).toString('base64'));
    expect(new Set(pictures).size).toBe(pictogramIds.length);
  });
});

/** Reads the picture back: one chunk of data, each row begins with a byte that says it stands as it is. */
function pixelsOf(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset);
  const side = view.getUint32(16);
  const data = 33;
  const rows = inflateSync(png.subarray(data + 8, data + 8 + view.getUint32(data)));
  return { side, at: (x: number, y: number) => rows[y * (side + 1) + 1 + x] };
}
