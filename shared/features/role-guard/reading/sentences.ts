import { sentencesOf as readSentences } from '../../../dutch/sentences.ts';
import type { Sentence } from '../matching/rule.ts';
import { rowOf } from '../matching/token.ts';
import { hideQuotes } from './hide-quotes.ts';
import { longForm } from './short-form.ts';
import { clausesOf, type ReadToken, tokensOf } from './tokens.ts';
import { withoutOthers } from './without-others.ts';

/** A sentence as the rules see it, and where it stands. */
export interface PlacedSentence extends Sentence {
  readonly start: number;
  readonly end: number;
  /** Whether a quotation mark was opened before its end and never closed: who said it is not known. */
  readonly isDoubtful: boolean;
}

/** More words without an end are cut: nobody writes such a sentence, and rules look at each word several times. */
const LONGEST_IN_WORDS = 60;

const isAskedBack = /[?]["'”’)\s]*$/u;
const isOnlyTag = /\b(?:h[eè]|toch|nietwaar|niet dan|oke|oké|ok)\s*\?["'”’)\s]*$/iu;

/** The sentences of a text, with only the supporter's own words in them. Places are UTF-16 units of the text. */
export function* sentencesOf(text: string): Generator<PlacedSentence> {
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const { text: own, openFrom } = hideQuotes(line[0]);
    for (const { start, end } of boundsIn(own)) {
      const written = own.slice(start, end);
      const isQuestion = isAskedBack.test(written) && !isOnlyTag.test(written);
      const place = { start: line.index + start, end: line.index + end };
      const isDoubtful = openFrom !== null && openFrom < end;
      for (const part of partsOf(tokensOf(written, place.start))) {
        const tokens = withoutOthers(part);
        if (part.length === 0) continue;
        const kept = new Set(tokens);
        yield {
          ...place,
          ...spanOf(part, place),
          whole: rowOf(tokens),
          others: part.filter((token) => !kept.has(token)),
          clauses: clausesOf(tokens),
          isQuestion,
          isDoubtful,
        };
      }
    }
  }
}

interface Bounds {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the sentences of a line stand; a quote at the beginning belongs to its sentence, and the dot of a short form
 * ("Afspr. CIZ afgebeld") ends none.
 */
function boundsIn(line: string): readonly Bounds[] {
  const bounds: Bounds[] = [];
  for (const { start, end } of readSentences(line)) {
    let from = start;
    while (from > 0 && beforeFirst.has(line[from - 1] ?? '')) from--;
    const before = bounds.at(-1);
    if (before && endsShort(line.slice(before.start, before.end))) {
      bounds[bounds.length - 1] = { start: before.start, end };
    } else bounds.push({ start: from, end });
  }
  return bounds;
}

function endsShort(sentence: string): boolean {
  const last = /([\p{L}]+)\.$/u.exec(sentence.slice(-30))?.[1];
  return last !== undefined && longForm(last.toLowerCase()) !== undefined;
}

const beforeFirst: ReadonlySet<string> = new Set('\u00a4"\'“‘„(');

function* partsOf(tokens: readonly ReadToken[]): Generator<readonly ReadToken[]> {
  for (let from = 0; from < tokens.length; from += LONGEST_IN_WORDS) {
    yield tokens.slice(from, from + LONGEST_IN_WORDS);
  }
}

/** A sentence that was cut stands for its own words only. */
function spanOf(
  part: readonly ReadToken[],
  whole: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  const first = part[0];
  const last = part.at(-1);
  return part.length < LONGEST_IN_WORDS || !first || !last
    ? whole
    : { start: first.start, end: last.end };
}
