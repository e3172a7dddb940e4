import { describe, expect, it } from 'vitest';
import { glossary, glossaryFiles } from '../../../shared/features/glossary/data/glossary.ts';
import { GlossaryEntry } from '../../../shared/features/glossary/schema.ts';
import { keyOf } from '../../../shared/features/glossary/words.ts';

/** Explanations are read by the inhabitant: at most two sentences of at most twelve words (method: section 6). */
const MOST_SENTENCES = 2;
const MOST_WORDS = 12;

const entries = Object.entries(glossaryFiles).flatMap(([domain, file]) =>
  file.map((entry) => [`${domain}: ${entry.term}`, entry] as const),
);

describe('the glossary', () => {
  it.each(entries)('%s is written as the schema says', (_, entry) => {
    expect(GlossaryEntry.safeParse(entry).error).toBeUndefined();
  });

  it('explains every term in at most two sentences of at most twelve words', () => {
    const tooLong = glossary
      .filter(({ explanation }) => {
        const sentences = explanation.split(/(?<=[.?])\s+/);
        const longest = Math.max(...sentences.map((one) => one.split(/\s+/).length));
        return sentences.length > MOST_SENTENCES || longest > MOST_WORDS;
      })
      .map(({ term, explanation }) => `${term}: ${explanation}`);
    expect(tooLong).toEqual([]);
  });

  it('says every spelling once', () => {
    const spellings = glossary.flatMap(({ term, variants, everyday }) =>
      [term, ...variants, ...everyday].map((spelling) => ({ spelling, term })),
    );
    const doubles = [...Map.groupBy(spellings, ({ spelling }) => keyOf(spelling)).values()]
      .filter((same) => new Set(same.map(({ term }) => term)).size > 1)
      .map((same) => same.map(({ spelling, term }) => `${spelling} (${term})`).join(', '));
    expect(doubles).toEqual([]);
  });

  it('explains no term by itself alone', () => {
    const circular = glossary.filter(
      ({ term, plain }) => plain.toLowerCase() === term.toLowerCase(),
    );
    expect(circular.map(({ term }) => term)).toEqual([]);
  });
});
