import type { Span } from './span.ts';

/** A text in one spelling of its signs, and the way back to the text as it was given. */
export interface Normalised {
  readonly text: string;
  /** Where a stretch of the normalised text stands in the text as given. */
  originalSpan(span: Span): Span;
}

/**
 * One spelling for what reads the same: letters composed (NFC), straight quotes, plain spaces and hyphens; soft hyphens,
 * invisible signs and control characters are out; tags of HTML become spaces. Never throws, whatever the text is.
 */
export function normalise(given: string): Normalised {
  if (!mayNeedWork.test(given)) return { text: given, originalSpan: (span) => span };
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const found of given.matchAll(pieces)) {
    const written = inOneSpelling(found[0]);
    for (let unit = 0; unit < written.length; unit += 1) {
      // A piece that keeps its length keeps its units; one that is composed points to the whole of it.
      const isOneToOne = written.length === found[0].length;
      starts.push(found.index + (isOneToOne ? unit : 0));
      ends.push(found.index + (isOneToOne ? unit + 1 : found[0].length));
    }
    text += written;
  }
  return {
    text,
    originalSpan: ({ start, end }) => ({
      start: starts[start] ?? given.length,
      end: end > start ? (ends[end - 1] ?? given.length) : (starts[start] ?? given.length),
    }),
  };
}

/** Signs that stand for themselves; a text of nothing else needs no work. */
const mayNeedWork = /[^\t\n\x20-;=-~\u00a1-\u00ac\u00ae-\u024f€–—…]|&(?:nbsp|amp);/;
/** In this order: a tag, a space written as a word, a letter with loose accents, or any one sign. */
const pieces = /<\/?[a-z][^<>\n]{0,500}>|&nbsp;|&amp;|\P{M}\p{M}+|[\s\S]/giu;
/** Control characters, soft hyphens, joiners and marks of direction. */
const invisible = /^(?![\t\n])[\p{Cc}\p{Cf}]$/u;

const spellings: Readonly<Record<string, string>> = {
  '\r': ' ',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u2010': '-',
  '\u2011': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
};

function inOneSpelling(piece: string): string {
  const known = spellings[piece];
  if (known !== undefined) return known;
  if (piece.length === 1) return invisible.test(piece) ? '' : piece;
  if (piece.startsWith('<')) return ' '.repeat(piece.length);
  if (piece === '&nbsp;') return ' '.repeat(piece.length);
  if (piece === '&amp;') return '&    ';
  return piece.normalize('NFC');
}
