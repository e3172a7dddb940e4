import { fold } from '../../../primitives/folded.ts';

/** A word of a sentence, as it was typed and as it is compared: small letters without accents. */
export interface Word {
  readonly typed: string;
  readonly folded: string;
  /** What stands between this word and the one before: spaces, or a comma. Empty at the start. */
  readonly before: string;
  /** Which part of the sentence it stands in; parts are divided by commas, stops and brackets. */
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

/** The words of a line. `12-12-2026`, `d.m.v.` and `12e` are one word each; `'s` after a name stays with it. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let part = 0;
  let end = 0;
  for (const match of text.matchAll(
    /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’./-](?=[\p{L}\p{N}]))*/gu,
  )) {
    const [typed] = match;
    const before = text.slice(end, match.index);
    // The stop behind "a.s." ends a short word, not a sentence.
    const isStop = words.at(-1)?.folded.includes('.') && before.trim() === '.';
    if (/[,;:.!?()\n—–]/.test(before) && !isStop) part += 1;
    end = match.index + typed.length;
    words.push({ typed, folded: fold(typed), before, part, start: match.index, end });
  }
  return words;
}

/** Words that begin a part about something else than what is agreed: a condition, a reason, a moment. */
const subordinators: ReadonlySet<string> = new Set(
  'als indien omdat doordat wanneer nadat voordat zodra terwijl tenzij zodat totdat'.split(' '),
);

/** The words that say what is agreed: without the parts that begin with a condition, a reason or a moment. */
export function mainWords(words: readonly Word[]): Word[] {
  let isAside = false;
  let part = -1;
  return words.filter((word) => {
    if (word.part !== part) isAside = false;
    part = word.part;
    if (subordinators.has(word.folded)) isAside = true;
    return !isAside;
  });
}
