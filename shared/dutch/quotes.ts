import type { Span } from './span.ts';

const opening = new Set(['"', '\u201c', '\u201e', '\u201d', '«', '»']);

/**
 * The stretches of a text that stand between quotes, quotes included. Single quotes count only where they open before a word and close
 * behind one, so that "foto's" and "'s avonds" are none. A quote that is never closed within its paragraph opens nothing.
 */
export function quoteSpans(text: string): Span[] {
  const spans: Span[] = [];
  let openedAt = -1;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string;
    if (sign === '\n' && text[at + 1] === '\n') openedAt = -1;
    if (!opening.has(sign)) continue;
    if (openedAt === -1) openedAt = at;
    else {
      spans.push({ start: openedAt, end: at + 1 });
      openedAt = -1;
    }
  }
  for (const found of text.matchAll(singleQuoted)) {
    const span = { start: found.index, end: found.index + found[0].length };
    if (!spans.some(({ start, end }) => span.start < end && start < span.end)) spans.push(span);
  }
  return spans.toSorted((one, other) => one.start - other.start);
}

const singleQuoted =
  /(?<![\p{L}\p{N}])['\u2018\u201a](?![stnmkr][ \u00a0])(?=[\p{L}\p{N}])[^'\u2018\u2019\n]{1,400}(?:['\u2019](?=\p{L})[^'\u2018\u2019\n]{1,200})*['\u2019](?![\p{L}\p{N}])/gu;
