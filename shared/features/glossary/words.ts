import type { TextSpan } from './schema.ts';

/** A word of a text. `key` is the word without capitals, accents, hyphens, apostrophes and dots. */
export interface Word extends TextSpan {
  readonly text: string;
  readonly key: string;
}

/** Letters with what may stand between them inside one word: "re-integratie", "pgb's", "B&W", "m.b.t.", "t/m". */
const WORD =
  /t\/m|\p{L}(?:\.\p{L})+\.?|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]*(?:[-'’‑&][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]*)*/giu;

/** The words of a text, with their places in the text as given. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    key: keyOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A spelling without what people write in different ways: capitals, accents, hyphens, apostrophes, dots, spaces. */
export function keyOf(spelling: string): string {
  return spelling
    .normalize('NFD')
    .replaceAll(/[\p{M}\u00AD\s.,'’‑-]/gu, '')
    .toLowerCase();
}
