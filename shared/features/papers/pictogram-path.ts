import { type PictogramId, pictograms, type Stroke } from './data/pictograms.ts';

/** A pictogram as the path of an SVG of 48 by 48, to be drawn with round ends and without a filling. */
export function pictogramPath(id: PictogramId): string {
  return pictograms[id].strokes.map(pathOf).join('');
}

/** The point of a circle at an angle in degrees, clockwise from the right. */
export function pointAt(
  [x, y]: readonly [number, number],
  radius: number,
  degrees: number,
): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [round(x + radius * Math.cos(angle)), round(y + radius * Math.sin(angle))];
}

function pathOf(stroke: Stroke): string {
  if ('line' in stroke) return `M${stroke.line.map((point) => point.join(' ')).join('L')}`;
  if ('dot' in stroke) return `M${stroke.dot.join(' ')}h.01`;
  const { radius } = stroke;
  if ('circle' in stroke) {
    const [x, y] = stroke.circle;
    const half = (side: number) => `a${radius} ${radius} 0 1 1 ${side * 2 * radius} 0`;
    return `M${x - radius} ${y}${half(1)}${half(-1)}`;
  }
  const { arc, from, to } = stroke;
  const isLarge = to - from > 180 ? 1 : 0;
  const end = pointAt(arc, radius, to).join(' ');
  return `M${pointAt(arc, radius, from).join(' ')}A${radius} ${radius} 0 ${isLarge} 1 ${end}`;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
