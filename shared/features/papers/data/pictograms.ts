/**
 * The small fixed set of pictograms (practice, 9.3): our own drawings, one message each, made of strokes of one width
 * on a field of 48 by 48. They stand left of words and never alone. As strokes, so that page and docx draw the same.
 */
export const pictogramIds = [
  'wie',
  'wat',
  'wanneer',
  'bellen',
  'brief',
  'geld',
  'huis',
  'vraag',
  'let_op',
  'u_doet_dit',
] as const;
export type PictogramId = (typeof pictogramIds)[number];

type Point = readonly [x: number, y: number];

/** A line through points, a circle, a part of a circle (degrees, clockwise from the right), or a dot. */
export type Stroke =
  | { readonly line: readonly Point[] }
  | { readonly circle: Point; readonly radius: number }
  | { readonly arc: Point; readonly radius: number; readonly from: number; readonly to: number }
  | { readonly dot: Point };

export interface Pictogram {
  /** What it means, for who cannot see it. */
  readonly word: string;
  readonly strokes: readonly Stroke[];
}

export const PICTOGRAM_FIELD = 48;
export const STROKE_WIDTH = 3;

const frame = (left: number, top: number, right: number, bottom: number): Stroke => ({
  line: [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ],
});
const line = (...points: Point[]): Stroke => ({ line: points });
const circle = (x: number, y: number, radius: number): Stroke => ({ circle: [x, y], radius });
const dot = (x: number, y: number): Stroke => ({ dot: [x, y] });
const arc = (x: number, y: number, radius: number, from: number, to: number): Stroke => ({
  arc: [x, y],
  radius,
  from,
  to,
});

export const pictograms: Readonly<Record<PictogramId, Pictogram>> = {
  wie: {
    word: 'wie',
    strokes: [
      circle(24, 13, 7),
      arc(24, 40, 14, 180, 360),
      line([10, 40], [10, 43], [38, 43], [38, 40]),
    ],
  },
  wat: {
    word: 'wat',
    strokes: [
      frame(9, 5, 39, 43),
      ...[15, 24, 33].flatMap((y) => [dot(16.5, y), line([23, y], [32.5, y])]),
    ],
  },
  wanneer: {
    word: 'wanneer',
    strokes: [
      frame(6, 10, 42, 43),
      line([6, 20], [42, 20]),
      line([16, 5], [16, 13]),
      line([32, 5], [32, 13]),
      line([16, 31.5], [21.5, 37], [32.5, 26]),
    ],
  },
  bellen: {
    word: 'bellen',
    strokes: [
      frame(13, 4, 35, 44),
      line([21, 9.5], [27, 9.5]),
      line([13, 15], [35, 15]),
      line([13, 34], [35, 34]),
      dot(24, 39),
    ],
  },
  brief: {
    word: 'brief',
    strokes: [frame(5, 10, 43, 38), line([5.5, 11], [24, 26.5], [42.5, 11])],
  },
  geld: {
    word: 'geld',
    strokes: [
      circle(24, 24, 19),
      arc(26, 24, 9.5, 55, 305),
      line([12.5, 21.5], [26, 21.5]),
      line([12.5, 27], [25, 27]),
    ],
  },
  huis: {
    word: 'huis',
    strokes: [
      line([4.5, 24], [24, 6], [43.5, 24]),
      line([10, 19.5], [10, 42.5], [38, 42.5], [38, 19.5]),
      line([20, 42], [20, 30], [28, 30], [28, 42]),
    ],
  },
  vraag: {
    word: 'vraag',
    strokes: [
      circle(24, 24, 19),
      arc(24, 19, 6, 170, 405),
      line([28.3, 23.2], [24, 29]),
      dot(24, 35),
    ],
  },
  let_op: {
    word: 'let op',
    strokes: [
      line([24, 6], [43.5, 41.5], [4.5, 41.5], [24, 6]),
      line([24, 19], [24, 29]),
      dot(24, 35.2),
    ],
  },
  u_doet_dit: {
    word: 'u doet dit',
    strokes: [
      line([28, 11], [6, 11], [6, 42], [37, 42], [37, 27]),
      line([18.5, 31], [20.5, 23], [37.5, 6], [43.5, 12], [26.5, 29], [18.5, 31]),
    ],
  },
};
