import { finding, hint, type SentenceRule } from './rule.ts';

const prepositions: ReadonlySet<string> = new Set(
  'aan achter bij binnen boven buiten door in langs met na naar naast om onder op over per rond sinds tegen tijdens tot tussen uit van vanaf via volgens voor vanuit wegens inzake omtrent ten ter'.split(
    ' ',
  ),
);
const WITHIN = 12;

/** S6: a chain of prepositions: four within twelve words, or three with hardly a word between them. */
export const prepositionChain: SentenceRule = {
  id: 'S6',
  find: ({ words }) => {
    const places = words.flatMap(({ lower }, at) =>
      prepositions.has(lower) &&
      !(lower === 'om' && words[at + 1] === undefined) &&
      at < words.length - 1
        ? [at]
        : [],
    );
    for (const [index, from] of places.entries()) {
      const third = places[index + 2];
      const fourth = places[index + 3];
      const isRow =
        third !== undefined &&
        third - from <= 6 &&
        (places[index + 1] ?? 0) - from <= 3 &&
        isAfterNoun(words[from - 1]?.lower);
      const to =
        fourth !== undefined && fourth - from < WITHIN ? fourth : isRow ? third : undefined;
      const [first, last] = [words[from], to === undefined ? undefined : words[to]];
      if (!first || !last) continue;
      const message =
        'Hier staan veel kleine woorden achter elkaar: van, in, op. Maak kortere zinnen.';
      return [
        finding(
          'S6',
          'yellow',
          { start: first.start, end: last.end },
          { message, fixes: [hint('Maak er twee zinnen van.')] },
        ),
      ];
    }
    return [];
  },
};

function isAfterNoun(word: string | undefined): boolean {
  return word !== undefined && word.length > 4;
}
