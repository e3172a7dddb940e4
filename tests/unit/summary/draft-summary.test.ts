import { describe, expect, it } from 'vitest';
import type { NoteLine, Source } from '../../../shared/features/notes/schema.ts';
import { SummaryDraft, summaryParts } from '../../../shared/features/summary/schema.ts';
import { aLine } from '../../support/builders.ts';
import { linesOf, story, textsOf, theDraft, theFacts } from './the-story.ts';

describe('the summary of the story', () => {
  const draft = theDraft();

  it('has its parts in the fixed order of the method', () => {
    expect(draft.parts.map(({ part }) => part)).toEqual(summaryParts);
    expect(SummaryDraft.parse(draft)).toEqual(draft);
  });

  it('says what it was about, when and with whom', () => {
    expect(draft.title).toBe('Uw gesprek over het huishouden en onderweg zijn');
    expect(draft.subtitle).toBe('Dinsdag 3 maart 2026, met mevrouw Jansen van gemeente Rivierveen');
  });

  it('tells it in short in three sentences', () => {
    expect(textsOf(draft, 'in_short')).toEqual([
      'U sprak met mevrouw Jansen over het huishouden en onderweg zijn.',
      'Er zijn 2 dingen afgesproken en 3 punten zijn nog niet duidelijk.',
      'Eerst, op donderdag 5 maart 2026: ik zet mijn brieven over vervoer klaar.',
    ]);
  });

  it('gives the marked words literally, and those of a naaste with a name', () => {
    expect(
      linesOf(draft, 'you_told').map(({ who, text, isQuote }) => [who, text, isQuote]),
    ).toEqual([
      ['', story.bed.text, true],
      ['Mevrouw De Wit zei', story.neighbour.text, true],
      ['', story.sister.text, true],
      ['', 'Ik ben altijd zelf gegaan.', true],
    ]);
  });

  it('puts what is klopt under the agreements, as wie, wat, wanneer', () => {
    expect(linesOf(draft, 'agreed').map(({ who, text, when }) => [who, text, when])).toEqual([
      ['Mevrouw Jansen', story.help.text, 'maandag 9 maart 2026'],
      ['U', story.letters.text, 'donderdag 5 maart 2026'],
      ['Mevrouw Jansen zei', story.report.text, ''],
    ]);
  });

  it('gives the inhabitant a task only from an agreement that is klopt', () => {
    expect(linesOf(draft, 'you_do').map(({ text, when }) => [text, when])).toEqual([
      [story.letters.text, 'donderdag 5 maart 2026'],
    ]);
  });

  it('puts everything else under what is not clear, in the order of the notes', () => {
    expect(linesOf(draft, 'not_clear').map(({ who, text, when }) => [who, text, when])).toEqual([
      ['Sanne Bakker vroeg', story.who.text, 'Deze vraag is nog open.'],
      [
        'U',
        story.taxi.text,
        'Dit is nog niet samen nagekeken. Als het doorgaat: donderdag 12 maart 2026.',
      ],
      [
        'Mevrouw Jansen zei',
        story.cost.text,
        'Dit is nog niet goed begrepen. We zetten het samen op papier.',
      ],
    ]);
  });

  it('says what to do when the inhabitant does not agree, in the order of the method', () => {
    expect(linesOf(draft, 'disagree').map(({ text, phone }) => `${text} ${phone}`.trim())).toEqual([
      'Bel eerst mevrouw Jansen.',
      'U mag het verslag laten verbeteren.',
      'Sanne Bakker helpt u daarbij. Dat is gratis.',
      'Ook het Juridisch Loket helpt u gratis. 0800 - 8020',
      'Dit blad is geen besluit.',
    ]);
  });

  it('names who can be called', () => {
    expect(linesOf(draft, 'contacts')).toMatchObject([
      { text: 'Mevrouw Jansen', who: 'gemeente Rivierveen', phone: '0900 123 45 67' },
    ]);
  });

  it('ties every line to its note, the conversation or a standing text', () => {
    const lines = draft.parts.flatMap((part) => part.lines);
    const noteIds = new Set(theFacts().lines.map(({ id }) => id));
    for (const { source } of lines) {
      if (source.kind === 'note') expect(noteIds.has(source.lineId)).toBe(true);
    }
    expect(linesOf(draft, 'you_told')[0]?.source).toEqual({ kind: 'note', lineId: story.bed.id });
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  });
});

describe('facts and views on the summary', () => {
  const told = (source: Source | null) =>
    theDraft({
      lines: [aLine({ speaker: 'partner', mark: 'key_point', source, text: 'Het bed is oud.' })],
    });

  it('stand apart by how the speaker knows it', () => {
    const whoSays = (source: Source | null) => linesOf(told(source), 'not_clear')[0]?.who;
    expect(whoSays(null)).toBe('Mevrouw Jansen zei');
    expect(whoSays({ kind: 'seen' })).toBe('Mevrouw Jansen zag');
    expect(whoSays({ kind: 'heard', from: 'de huisarts' })).toBe(
      'Mevrouw Jansen hoorde van de huisarts',
    );
    expect(whoSays({ kind: 'opinion' })).toBe('Volgens mevrouw Jansen');
  });

  it('give a worry of the inhabitant only once it is public, and a signal never', () => {
    const fear = aLine({ mark: 'worry', text: 'Ik ben bang om te vallen.' });
    const signal = aLine({ mark: 'signal', text: 'Er was geen tolk.' });
    const tell = (lines: readonly NoteLine[]) => textsOf(theDraft({ lines }), 'you_told');
    expect(tell([fear, signal])).toEqual([fear.text]);
    expect(tell([{ ...fear, isPrivate: true }])).toEqual([]);
  });
});
