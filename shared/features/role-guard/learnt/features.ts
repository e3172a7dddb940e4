import type { Sentence } from '../matching/rule.ts';
import type { Token } from '../matching/token.ts';

/** Who may stand beside a word that says what they do. */
const actors = ['i', 'you', 'addressed', 'partner', 'decider', 'family', 'inhabitant'] as const;
const STEM = 5;

/** What a sentence is made of, as far as the doubt may be weighed by it: words, their classes, and pairs of neighbours. */
export function featuresOf({ whole, isQuestion }: Sentence): ReadonlySet<string> {
  const { tokens } = whole;
  const features = new Set<string>(isQuestion ? ['?'] : []);
  const inIt = new Set(tokens.flatMap(({ classes }) => [...classes]));
  const actor = inIt.has('i') ? 'i' : inIt.has('addressed') ? 'u' : 'x';
  for (const one of inIt) {
    features.add(`c:${one}`);
    features.add(`a:${actor}:${one}`);
  }
  tokens.forEach((token, at) => {
    features.add(`w:${token.word}`);
    if (token.word.length > STEM) features.add(`p:${token.word.slice(0, STEM)}`);
    const next = tokens[at + 1];
    if (next) for (const pair of pairs(token, next)) features.add(pair);
  });
  return features;
}

function pairs(one: Token, next: Token): readonly string[] {
  return [
    `b:${one.word}_${next.word}`,
    ...actors
      .filter((actor) => one.classes.has(actor))
      .flatMap((actor) => [...next.classes].map((other) => `n:${actor}_${other}`)),
  ];
}
