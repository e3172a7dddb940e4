import { fold, folded } from '../../primitives/folded.ts';

/** A place in the notes, from and up to a letter of one line. */
export interface PlaceInLine<Line = unknown> {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

/**
 * Every place where the words stand, in the order of the lines. Capitals and accents do not matter, and the places are
 * those of the text as it was typed. Nothing is found for nothing.
 */
export function findInLines<Line>(
  lines: readonly Line[],
  words: string,
  textOf: (line: Line) => string,
): PlaceInLine<Line>[] {
  const wanted = fold(words.trim());
  if (wanted === '') return [];
  return lines.flatMap((line) => {
    const text = textOf(line);
    // Most lines do not have it: the places are worked out only for those that do.
    if (!fold(text).includes(wanted)) return [];
    return placesIn(text, wanted).map((place) => ({ ...place, line }));
  });
}

function placesIn(text: string, wanted: string): { start: number; end: number }[] {
  const { text: letters, at } = folded(text);
  const places: { start: number; end: number }[] = [];
  let from = letters.indexOf(wanted);
  while (from !== -1) {
    const to = from + wanted.length;
    places.push({ start: at[from] ?? 0, end: at[to] ?? text.length });
    from = letters.indexOf(wanted, to);
  }
  return places;
}
