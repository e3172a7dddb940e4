import { describe, expect, it } from 'vitest';
import { buildLetter } from '../../../shared/features/letters/build-letter.ts';
import { isDraft, type PointToTellBack } from '../../../shared/features/letters/draft-mark.ts';
import { letterText } from '../../../shared/features/letters/letter-text.ts';
import { type Letter, letterKindIds } from '../../../shared/features/letters/schema.ts';
import type { CheckEvent } from '../../../shared/features/understanding-checks/schema.ts';
import { CaseId, LetterId } from '../../../shared/primitives/ids.ts';
import { Instant } from '../../../shared/primitives/plain-date.ts';

const at = (second: number) =>
  Instant.parse(`2026-11-30T10:00:${String(second).padStart(2, '0')}.000Z`);

const letter = (grounds: string): Letter => ({
  id: LetterId.parse('00000000-0000-4000-8000-000000000001'),
  caseId: CaseId.parse('00000000-0000-4000-8000-000000000002'),
  decisionId: null,
  kind: 'bezwaar',
  words: { grounds },
  createdAt: at(0),
  savedAt: at(0),
  read: null,
});

const readNow = (one: Letter): Letter => ({ ...one, read: { at: at(9), text: letterText(one) } });

const told = (text: string, ...events: CheckEvent[]): PointToTellBack => ({
  text,
  history: events.map((event, index) => ({ event, at: at(index * 5), aboutText: text })),
});

const givenBack = { form: 'verteld', words: 'Ik zeg dat ik het niet eens ben.' } as const;

describe('the draft mark of a letter', () => {
  const one = readNow(letter('Ik val elke week.'));
  const confirmed = told(letterText(one), { kind: 'asked' }, { kind: 'confirmed', givenBack });

  it('goes when it was read and told back', () => {
    expect(isDraft(one, [confirmed])).toBe(false);
  });

  it('goes when the inhabitant does not want the check', () => {
    expect(isDraft(one, [told(letterText(one), { kind: 'refused', reason: '' })])).toBe(false);
  });

  it.each<[string, Letter, readonly PointToTellBack[]]>([
    ['nobody read it', letter('Ik val elke week.'), [confirmed]],
    [
      'other words stand in it than were read',
      { ...one, words: { grounds: 'Iets anders.' } },
      [confirmed],
    ],
    ['nothing was told back', one, [told(letterText(one))]],
    ['it was only asked', one, [told(letterText(one), { kind: 'asked' })]],
    [
      'it came back differently',
      one,
      [
        told(
          letterText(one),
          { kind: 'asked' },
          { kind: 'otherwise', givenBack, different: 'de dag' },
        ),
      ],
    ],
    ['the last day was not told back', one, [confirmed, told('De laatste dag is morgen.')]],
  ])('stays when %s', (_, which, points) => {
    expect(isDraft(which, points)).toBe(true);
  });

  it('asks nothing about what is not known', () => {
    expect(isDraft(one, [confirmed, told('')])).toBe(false);
  });
});

describe('what is read and told back of a letter', () => {
  it.each(letterKindIds)('%s: every word between greeting and goodbye', (kind) => {
    const { blocks } = buildLetter({ kind, words: { grounds: 'Ik val.' } }, { isDraft: true });
    const keys = blocks.map(({ key }) => key);
    const body = blocks.slice(keys.indexOf('dear') + 1, keys.indexOf('greeting'));
    const said = body.flatMap((block) => ('text' in block ? [block.text] : []));
    expect(letterText({ kind, words: { grounds: 'Ik val.' } })).toBe(said.join('\n'));
  });
});
