import { describe, expect, it } from 'vitest';
import { openAtTheEnd } from '../../../shared/features/closing/open-at-the-end.ts';
import { prepPointsOf } from '../../../shared/features/prep-sheets/prep-points.ts';
import { Instant, PlainDate } from '../../../shared/primitives/plain-date.ts';
import { aLine, itemId } from '../../support/builders.ts';
import { story, theFacts } from '../summary/the-story.ts';

const bed = { id: itemId(), text: 'Het bed en de ramen lukken niet meer' };
const neighbour = { id: itemId(), text: 'Mijn buurvrouw kan minder' };
const pay = { id: itemId(), text: 'Wat moet ik zelf betalen?' };
const at = Instant.parse('2026-03-03T09:31:00.000Z');
const parking = { who: 'Sanne Bakker', until: PlainDate.parse('2026-03-10') };

const prepPoints = prepPointsOf(
  { mustSay: [bed, neighbour, { id: itemId(), text: ' ' }], questions: [pay] },
  [{ itemId: bed.id, at, lineId: story.bed.id }],
  [{ itemId: pay.id, ...parking }],
);

describe('what is open at the end of a conversation', () => {
  const open = openAtTheEnd({ ...theFacts(), prepPoints });

  it('is what was not said and what was put off, and not what was said', () => {
    expect(open.notSaid.map(({ text }) => text)).toEqual([neighbour.text]);
    expect(open.parked).toMatchObject([{ text: pay.text, state: { kind: 'parked', ...parking } }]);
  });

  it('is per direction what is not right, what must be right first, without the agreements', () => {
    const texts = (direction: keyof typeof open.unchecked) =>
      open.unchecked[direction].map(({ text }) => text);
    expect(texts('partner_naar_inwoner')).toEqual([story.cost.text]);
    const aside = aLine({ speaker: 'partner', mark: 'key_point', text: 'Fatma belt graag.' });
    const date = aLine({ speaker: 'partner', mark: 'key_point', text: 'Het is op maandag.' });
    const facts = theFacts({ lines: [aside, date] });
    expect(
      openAtTheEnd({ ...facts, prepPoints }).unchecked.partner_naar_inwoner.map(({ text }) => text),
    ).toEqual([date.text, aside.text]);
  });

  it('says which agreements lack who or when', () => {
    const lacking = open.agreements.filter(({ lacks }) => lacks.length > 0);
    expect(lacking).toEqual([]);
    const bare = openAtTheEnd({
      ...theFacts({ details: { taxi: { doer: null, due: null } } }),
      prepPoints,
    });
    expect(bare.agreements.find(({ lacks }) => lacks.length > 0)).toMatchObject({
      agreement: { lineId: story.taxi.id },
      lacks: ['doer', 'due'],
    });
  });

  it('is the questions that were written down, and what the verslag must be compared with', () => {
    expect(open.questions.length).toBeGreaterThan(0);
    const refused = openAtTheEnd({ ...theFacts({ checks: { sister: 'wil_niet' } }), prepPoints });
    expect(refused.toCompare.map(({ lineId }) => lineId)).toEqual([story.sister.id]);
  });

  it('holds nothing of a private line', () => {
    const secret = aLine({ mark: 'question', text: 'merkteken', isPrivate: true });
    const all = openAtTheEnd({ ...theFacts({ lines: [secret] }), prepPoints: [] });
    expect(JSON.stringify(all)).not.toContain('merkteken');
  });
});
