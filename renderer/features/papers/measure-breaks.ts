import type { PossibleBreak } from './paginate.ts';
import { textBreaks } from './text-breaks.ts';

/**
 * Reads where the text of a block that is laid out may be split, and how high it is above and below each place. What
 * comes after a break begins a new line, which it did not do when it was measured: it can only become lower by that.
 */
export function measureBreaks(block: Element): readonly PossibleBreak[] {
  const texts = textsOf(block);
  const places = placesIn(texts);
  const start = lineAfter({ text: texts.at(0), at: 0 });
  const end = lineBefore({ text: texts.at(-1), at: texts.at(-1)?.data.length ?? 0 });
  if (!start || !end) return [];

  const box = block.getBoundingClientRect();
  const edgeAbove = start.top - box.top;
  const edgeBelow = box.bottom - end.bottom;
  return places.flatMap(({ offset, isSentenceEnd, before, after }) => {
    const above = lineBefore(before);
    const below = lineAfter(after);
    if (!above || !below) return [];
    const heightAbove = above.bottom - box.top + edgeBelow;
    const heightBelow = edgeAbove + box.bottom - below.top;
    return [{ offset, heightAbove, heightBelow, isSentenceEnd }];
  });
}

interface Position {
  readonly text: Text | undefined;
  readonly at: number;
}

interface Place {
  readonly offset: number;
  readonly isSentenceEnd: boolean;
  readonly before: Position;
  readonly after: Position;
}

/** The texts of a block in reading order, without quotation marks and separators, which belong to the layout. */
function textsOf(block: Element): readonly Text[] {
  return Array.from(block.querySelectorAll('[data-paper-text]'), ({ firstChild }) => firstChild)
    .filter((node) => node instanceof Text)
    .filter(({ data }) => data !== '');
}

/** Offsets count over all texts; where one text ends and the next begins is a sentence end too. */
function placesIn(texts: readonly Text[]): readonly Place[] {
  let read = 0;
  return texts.flatMap((text, index) => {
    const start = read;
    read += text.data.length;
    const inside = textBreaks(text.data).map(({ offset, isSentenceEnd }) => {
      const position = { text, at: offset };
      return { offset: start + offset, isSentenceEnd, before: position, after: position };
    });
    const previous = texts[index - 1];
    if (!previous) return inside;
    const before = { text: previous, at: previous.data.length };
    return [{ offset: start, isSentenceEnd: true, before, after: { text, at: 0 } }, ...inside];
  });
}

/** The line on which the last character before a position stands; the white space between them stands on none. */
function lineBefore({ text, at }: Position): DOMRect | undefined {
  if (!text) return undefined;
  const end = text.data.slice(0, at).trimEnd().length;
  return [...rectsOf(text, Math.max(0, end - 2), end)].at(-1);
}

/** The line on which the first character after a position stands. */
function lineAfter({ text, at }: Position): DOMRect | undefined {
  return text && [...rectsOf(text, at, Math.min(text.data.length, at + 2))].at(0);
}

/** Two characters are asked for, so that one that is stored as two is never cut in half. */
function rectsOf(text: Text, from: number, to: number): Iterable<DOMRect> {
  const range = text.ownerDocument.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return range.getClientRects();
}
