import { deflateSync } from 'node:zlib';
import {
  PICTOGRAM_FIELD,
  type PictogramId,
  pictograms,
  STROKE_WIDTH,
  type Stroke,
} from '../../../../shared/features/papers/data/pictograms.ts';
import { pointAt } from '../../../../shared/features/papers/pictogram-path.ts';
import { greyPng } from './grey-png.ts';

/** Pixels on a side: 11 mm in 600 dots an inch, so that it prints as sharp as the letters. */
const SIDE = 260;
const PIXEL = PICTOGRAM_FIELD / SIDE;
const STEP_DEGREES = 6;

const drawn = new Map<PictogramId, Uint8Array>();

/** A pictogram as a picture that every word processor shows: black strokes with soft edges on white, drawn once. */
export function pictogramPng(id: PictogramId): Uint8Array {
  const earlier = drawn.get(id);
  if (earlier) return earlier;
  const segments = pictograms[id].strokes.flatMap(segmentsOf);
  const shade = (column: number, row: number) => {
    const x = (column + 0.5) * PIXEL;
    const y = (row + 0.5) * PIXEL;
    const distance = Math.min(...segments.map((segment) => distanceTo(segment, x, y)));
    return Math.round(255 * Math.min(1, Math.max(0, (distance - STROKE_WIDTH / 2) / PIXEL + 0.5)));
  };
  const png = greyPng(SIDE, shade, (bytes) => deflateSync(bytes, { level: 9 }));
  drawn.set(id, png);
  return png;
}

type Point = readonly [number, number];
type Segment = readonly [Point, Point];

/** Strokes as straight pieces; of a circle so many that nobody sees it. */
function segmentsOf(stroke: Stroke): readonly Segment[] {
  if ('line' in stroke) return between(stroke.line);
  if ('dot' in stroke) return [[stroke.dot, stroke.dot]];
  if ('circle' in stroke) return between(pointsOfArc(stroke.circle, stroke.radius, 0, 360));
  return between(pointsOfArc(stroke.arc, stroke.radius, stroke.from, stroke.to));
}

function pointsOfArc(middle: Point, radius: number, from: number, to: number): Point[] {
  const steps = Math.ceil((to - from) / STEP_DEGREES);
  return Array.from({ length: steps + 1 }, (_, at) =>
    pointAt(middle, radius, from + ((to - from) * at) / steps),
  );
}

function between(points: readonly Point[]): Segment[] {
  return points.slice(1).map((point, at) => [points[at] ?? point, point]);
}

function distanceTo([[ax, ay], [bx, by]]: Segment, x: number, y: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / square;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - at * dx, y - ay - at * dy);
}
