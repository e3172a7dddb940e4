import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../../shared/features/agreements/schema.ts';
import { marks, type NoteLine, speakers } from '../../../../shared/features/notes/schema.ts';
import { livingSummary } from '../../../../shared/features/summary/living/living-summary.ts';
import { keyPointsOfConversation } from '../../../../shared/features/understanding-checks/key-points.ts';
import type {
  CheckEvent,
  KeyPoint,
  RecordedEvent,
} from '../../../../shared/features/understanding-checks/schema.ts';
import { ConversationId } from '../../../../shared/primitives/ids.ts';
import { Instant, PlainDate } from '../../../../shared/primitives/plain-date.ts';
import { aLine, aTopic, lineId } from '../../../support/builders.ts';

const want = aLine({ text: '“Ik wil weer naar mijn zus.”', mark: 'key_point' });
const help = aLine({ speaker: 'partner', text: 'Twee uur hulp per week.', mark: 'agreement' });

function summaryOf(lines: readonly NoteLine[], keyPoints: readonly KeyPoint[] = []) {
  return livingSummary({ lines, keyPoints, agreements: [], topicSentences: [] });
}

/** What the vault would answer about lines with these events recorded about one of them, to its own direction. */
function checked(line: typeof want, ...events: CheckEvent[]): KeyPoint[] {
  const history = events.map<RecordedEvent>((event, second) => ({
    event,
    at: Instant.parse(`2026-03-03T09:30:${String(second * 5).padStart(2, '0')}.000Z`),
    aboutText: line.text,
  }));
  return keyPointsOfConversation([line], (_, direction) =>
    direction === 'inwoner_naar_partner' ? history : [],
  );
}

const words = (said: string) => ({ form: 'verteld' as const, words: said });

describe('the living summary', () => {
  it('puts marked lines under their topic, own words without the marks that were typed', () => {
    const { topics } = summaryOf([
      aTopic('Onderweg zijn'),
      aLine({ speaker: 'relative', text: 'Sinds maart rijd ik niet meer.' }),
      want,
      aLine({ speaker: 'supporter', text: 'Wie beslist?', mark: 'question' }),
      aTopic('Het huishouden'),
      help,
    ]);
    expect(
      topics.map(({ title, points }) => [
        title,
        points.map(({ kind, text, isQuoted }) => [kind, text, isQuoted]),
      ]),
    ).toEqual([
      [
        'Onderweg zijn',
        [
          ['key_point', 'Ik wil weer naar mijn zus.', true],
          ['question', 'Wie beslist?', false],
        ],
      ],
      ['Het huishouden', [['agreement', 'Twee uur hulp per week.', false]]],
    ]);
  });

  it('counts both directions, an agreement in each', () => {
    const { counts } = summaryOf([want, help]);
    expect(counts.inwoner_naar_partner).toMatchObject({ total: 2, klopt: 0 });
    expect(counts.partner_naar_inwoner).toMatchObject({ total: 1, klopt: 0 });
  });

  it('tells the rounds on the way to klopt, and none once it is there', () => {
    const failed: CheckEvent[] = [
      { kind: 'asked' },
      { kind: 'otherwise', givenBack: words('Een scootmobiel.'), different: 'Naar mensen.' },
      { kind: 'explained', newWording: '' },
      { kind: 'asked' },
    ];
    const checksAfter = (...events: CheckEvent[]) =>
      summaryOf([want], checked(want, ...events)).topics[0]?.points[0]?.checks;
    expect(checksAfter(...failed)).toMatchObject([
      {
        state: { state: 'gevraagd' },
        attempts: [{ round: 1, outcome: 'anders', words: 'Een scootmobiel.' }],
      },
    ]);
    const klopt = { kind: 'confirmed' as const, givenBack: words('Naar haar zus, dat wil ze.') };
    expect(checksAfter(...failed, klopt)).toMatchObject([
      { state: { state: 'klopt' }, attempts: [] },
    ]);
  });

  it('takes klopt back as soon as the words on the screen are others', () => {
    const klopt = checked(
      want,
      { kind: 'asked' },
      { kind: 'confirmed', givenBack: words('Naar haar zus, dat wil ze.') },
    );
    expect(summaryOf([want], klopt).counts.inwoner_naar_partner.klopt).toBe(1);
    const changed = { ...want, text: 'Ik wil naar de markt.' };
    expect(summaryOf([changed], klopt).counts.inwoner_naar_partner.klopt).toBe(0);
  });

  it('says who does an agreement and by when', () => {
    const agreement: Agreement = {
      lineId: help.id,
      conversationId: ConversationId.parse(lineId()),
      text: help.text,
      doer: 'partner',
      due: PlainDate.parse('2026-03-09'),
      isUnderstood: false,
    };
    const { topics } = livingSummary({
      lines: [help],
      keyPoints: [],
      agreements: [agreement],
      topicSentences: [],
    });
    expect(topics[0]?.points[0]).toMatchObject({ doer: 'partner', due: '2026-03-09' });
  });

  it('never holds a word of a private line, whatever stands around it', () => {
    const line = fc.record({
      speaker: fc.constantFrom(...speakers),
      mark: fc.constantFrom(null, ...marks),
      isPrivate: fc.boolean(),
      isTopic: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (drawn) => {
        const lines = drawn.map(({ isTopic, ...said }) => {
          if (isTopic) return aTopic('onderwerp');
          const isHidden = said.isPrivate || said.mark === 'signal';
          return aLine({ ...said, text: isHidden ? 'merkteken' : 'gewoon' });
        });
        expect(JSON.stringify(summaryOf(lines))).not.toContain('merkteken');
      }),
    );
  });

  it('hides a topic under which only private lines stand', () => {
    const secret = aLine({ text: 'Zij is moe.', isPrivate: true });
    expect(summaryOf([aTopic('Ruzie thuis'), secret]).topics).toEqual([]);
  });
});

describe('what a topic is about', () => {
  const topic = aTopic('Onderweg zijn');
  const question = aLine({ speaker: 'supporter', text: 'Wie beslist?', mark: 'question' });
  const about = (lines: readonly NoteLine[], text?: string) =>
    livingSummary({
      lines,
      keyPoints: [],
      agreements: [],
      topicSentences: text === undefined ? [] : [{ topicId: topic.id, text }],
    }).topics[0];

  it('is proposed from what was told and what is open, and names the lines it stands on', () => {
    expect(about([topic, want, help, question])?.sentence).toEqual({
      text: '“Ik wil weer naar mijn zus”; nog open: Wie beslist?',
      isTaken: false,
      sources: [want.id, question.id],
    });
    expect(about([topic, want, help])?.sentence).toBeNull();
  });

  it('is the sentence of the supporter once it was written, and none without a line to stand on', () => {
    expect(about([topic, want], 'Mevrouw wil op bezoek.')?.sentence).toEqual({
      text: 'Mevrouw wil op bezoek.',
      isTaken: true,
      sources: [want.id],
    });
    expect(about([topic], 'Mevrouw wil op bezoek.')?.sentence).toBeNull();
  });

  it('says who spoke, and puts what was agreed and what is open behind what was said', () => {
    const made = about([topic, question, help, want]);
    expect(made?.voices.map(({ speaker }) => speaker)).toEqual([
      'supporter',
      'partner',
      'inhabitant',
    ]);
    expect(made?.points.map(({ kind }) => kind)).toEqual(['key_point', 'agreement', 'question']);
  });

  it('says of a view whose it is', () => {
    const view = aLine({
      text: 'Dat is te weinig.',
      mark: 'key_point',
      source: { kind: 'opinion' },
    });
    expect(about([topic, view])?.points[0]?.source).toEqual({ kind: 'opinion' });
  });
});
