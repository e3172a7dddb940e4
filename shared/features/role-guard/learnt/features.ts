import type { Sentence } from '../matching/rule.ts';
import type { Token } from '../matching/token.ts';

/** Who may stand beside a word that says what they do. */
const actors = ['i', 'you', 'addressed', 'partner', 'decider', 'family', 'inhabitant'] as const;
const PIECE = 5;
/** How far apart two words may stand to be looked at together. */
const NEAR = 3;

/**
 * What a sentence is made of, as far as a likeness may be weighed by it: words and pieces of them, their classes, words that
 * stand near each other, how it begins, and apart from these the words that others said.
 */
export function featuresOf({ whole, others, isQuestion }: Sentence): ReadonlySet<string> {
  const { tokens } = whole;
  const features = new Set<string>(isQuestion ? ['?'] : []);
  const classes = new Set(tokens.flatMap((token) => [...token.classes]));
  for (const one of classes) features.add(`c:${one}`);
  const [first, second] = tokens;
  if (first) features.add(`f:${first.word}`);
  if (first && second) features.add(`f:${first.word}_${second.word}`);
  tokens.forEach((token, at) => {
    for (const one of wordParts(token.word)) features.add(one);
    const next = tokens[at + 1];
    if (next) for (const one of neighbours(token, next)) features.add(one);
    for (const near of tokens.slice(at + 1, at + 1 + NEAR)) {
      features.add(`b:${token.word}_${near.word}`);
    }
  });
  for (const one of ofOthers(others, tokens.length > 0)) features.add(one);
  return features;
}

function wordParts(word: string): readonly string[] {
  const parts = [`w:${word}`];
  if (word.length > PIECE) parts.push(`p:${word.slice(0, PIECE)}`);
  const closed = `<${word}>`;
  for (let at = 0; at + PIECE <= closed.length; at++) {
    parts.push(`g:${closed.slice(at, at + PIECE)}`);
  }
  return parts;
}

function neighbours(one: Token, next: Token): readonly string[] {
  return [
    ...[...one.classes].map((left) => `l:${left}_${next.word}`),
    ...[...next.classes].map((right) => `r:${one.word}_${right}`),
    ...actors
      .filter((actor) => one.classes.has(actor))
      .flatMap((actor) => [...next.classes].map((right) => `n:${actor}_${right}`)),
  ];
}

function ofOthers(others: readonly Token[], isAlsoOwn: boolean): readonly string[] {
  if (others.length === 0) return [];
  return [
    `o:${isAlsoOwn}`,
    ...others.flatMap(({ word, classes }, at) => [
      `o:w:${word}`,
      ...[...classes].map((one) => `o:c:${one}`),
      `o:b:${word}_${others[at + 1]?.word ?? ''}`,
    ]),
  ];
}

const SCALE = 4;

/** What each feature of a sentence counts for. Long sentences have more features, and no more weight. */
export function shareOf(features: ReadonlySet<string>): number {
  return SCALE / Math.sqrt(Math.max(1, features.size));
}
