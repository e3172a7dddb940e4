import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marks, type NoteLine, speakers } from '../../../../shared/features/notes/schema.ts';
import {
  createLivingSummary,
  livingSummary,
  type Recorded,
} from '../../../../shared/features/summary/living/living-summary.ts';
import type { LivingSummary } from '../../../../shared/features/summary/living/schema.ts';
import { aLine, aTopic } from '../../../support/builders.ts';

const nothing: Recorded = { keyPoints: [], agreements: [], topicSentences: [] };

const anyLine: fc.Arbitrary<NoteLine> = fc
  .record({
    speaker: fc.constantFrom(...speakers),
    mark: fc.constantFrom(null, ...marks),
    isPrivate: fc.boolean(),
    text: fc.constantFrom('', ' ', 'De hulp begint.', '“Ik wil naar mijn zus.”', 'Wie beslist?'),
    isTopic: fc.boolean(),
  })
  .map(({ isTopic, text, ...said }) => (isTopic ? aTopic(text) : aLine({ ...said, text })));
const anyLines = fc.array(anyLine, { maxLength: 25 });

/** Some sentences written about topics that are there, or not. */
function withSentences(lines: readonly NoteLine[], every: number): Recorded {
  const ids = [null, ...lines.filter(({ kind }) => kind === 'topic').map(({ id }) => id)];
  return {
    ...nothing,
    topicSentences: ids
      .filter((_, at) => at % every === 0)
      .map((topicId) => ({ topicId, text: 'Zo zit het.' })),
  };
}

function sourcesIn({ topics }: LivingSummary): readonly (readonly string[])[] {
  return topics.flatMap(({ sentence, voices, points }) => [
    ...(sentence === null ? [] : [sentence.sources]),
    ...voices.map(({ sources }) => sources),
    ...points.map(({ sources }) => sources),
  ]);
}

describe('the living summary, whatever was written', () => {
  it('stands on lines of the conversation that are not private, one at least for everything it says', () => {
    let checked = 0;
    fc.assert(
      fc.property(anyLines, fc.integer({ min: 1, max: 3 }), (lines, every) => {
        const said = new Set<string>(
          lines
            .filter((line) => line.kind === 'said' && !line.isPrivate && line.mark !== 'signal')
            .map(({ id }) => id),
        );
        for (const sources of sourcesIn(livingSummary({ lines, ...withSentences(lines, every) }))) {
          checked += 1;
          expect(sources.length).toBeGreaterThan(0);
          for (const id of sources) expect(said.has(id)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(checked).toBeGreaterThan(300);
  });

  it('says nothing but what is written in the notes, or by the supporter about them', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const bare = (text: string) => text.replace(/[“”]/g, '').trim();
        const written = new Set(lines.map(({ text }) => bare(text)));
        for (const { points, title } of livingSummary({ lines, ...nothing }).topics) {
          for (const { text } of points) expect(written.has(bare(text))).toBe(true);
          expect(title === '' || written.has(bare(title))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('proposes no sentence that repeats an agreement or the other side of the table', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        for (const { sentence } of livingSummary({ lines, ...nothing }).topics) {
          const from = lines.filter(({ id }) => sentence?.sources.includes(id));
          for (const line of from) {
            expect(line.kind === 'said' && line.mark === 'agreement').toBe(false);
            const isTheirs =
              line.kind === 'said' &&
              (line.speaker === 'inhabitant' || line.speaker === 'relative');
            expect(isTheirs || (line.kind === 'said' && line.mark === 'question')).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same made key by key as made at once, and makes only the changed topic anew', () => {
    const change = fc.record({
      at: fc.nat(30),
      how: fc.constantFrom('text', 'mark', 'remove', 'insert'),
      line: anyLine,
    });
    fc.assert(
      fc.property(anyLines, fc.array(change, { maxLength: 12 }), (first, changes) => {
        const make = createLivingSummary();
        let lines: readonly NoteLine[] = first;
        let before = make(lines, nothing);
        for (const { at, how, line } of changes) {
          const place = lines.length === 0 ? 0 : at % lines.length;
          lines = changed(lines, place, how, line);
          const now = make(lines, nothing);
          expect(now).toEqual(livingSummary({ lines, ...nothing }));
          if (how === 'text') {
            const anew = now.topics.filter((topic) => !before.topics.includes(topic));
            expect(anew.length).toBeLessThanOrEqual(1);
          }
          before = now;
        }
        expect(make([...lines], nothing)).toBe(before);
      }),
      { numRuns: 200 },
    );
  });
});

function changed(
  lines: readonly NoteLine[],
  place: number,
  how: 'text' | 'mark' | 'remove' | 'insert',
  line: NoteLine,
): readonly NoteLine[] {
  const there = lines[place];
  if (how === 'insert' || there === undefined) return lines.toSpliced(place, 0, line);
  if (how === 'remove') return lines.toSpliced(place, 1);
  if (how === 'mark' && there.kind === 'said') {
    return lines.with(place, { ...there, mark: there.mark === 'key_point' ? null : 'key_point' });
  }
  return lines.with(place, { ...there, text: `${there.text} x` });
}
