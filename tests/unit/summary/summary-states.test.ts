import { describe, expect, it } from 'vitest';
import { day, linesOf, story, textsOf, theDraft } from './the-story.ts';

describe('the summary', () => {
  it('leaves out empty parts when little was said', () => {
    const draft = theDraft({ lines: [story.tea] });
    expect(draft.parts.map(({ part }) => part)).toEqual(['in_short', 'disagree', 'contacts']);
    expect(draft.title).toBe('Uw gesprek');
    expect(textsOf(draft, 'in_short')).toEqual(['U sprak met mevrouw Jansen.']);
  });

  it('starts with the question of the case when that fits in a sentence', () => {
    const short = (question: string) => textsOf(theDraft({ facts: { question } }), 'in_short')[0];
    expect(short('Ik wil weer naar mijn zus en naar de moskee.')).toBe(
      'Uw vraag was: “Ik wil weer naar mijn zus en naar de moskee.”',
    );
    expect(short('naar mijn zus')).toBe('Uw vraag was: “naar mijn zus”.');
    expect(short('Hoe kom ik daar? En hoe kom ik thuis?')).toMatch(/^U sprak met mevrouw Jansen/);
  });

  it('counts what can be read on it when a line was left out', () => {
    const edits = [{ key: `agreement:${story.letters.id}`, text: null }];
    expect(textsOf(theDraft({ edits }), 'in_short').slice(1)).toEqual([
      'Er is 1 ding afgesproken en 3 punten zijn nog niet duidelijk.',
      'Eerst, op maandag 9 maart 2026: twee uur hulp per week.',
    ]);
  });

  it('says that nothing was agreed when nothing is klopt', () => {
    const draft = theDraft({ checks: { help: 'nieuw', letters: 'nieuw', report: 'nieuw' } });
    expect(textsOf(draft, 'in_short')).toContain(
      'Er is nog niets afgesproken en 6 punten zijn nog niet duidelijk.',
    );
    expect(linesOf(draft, 'agreed')).toEqual([]);
    expect(linesOf(draft, 'you_do')).toEqual([]);
  });

  it('names only the day when what happens first is a long sentence', () => {
    const text = 'Mevrouw Jansen vraagt na. Daarna stuurt zij een brief met de uitkomst erin.';
    const edits = [{ key: `agreement:${story.letters.id}`, text }];
    expect(textsOf(theDraft({ edits }), 'in_short')[2]).toBe(
      'De eerste afspraak is op donderdag 5 maart 2026.',
    );
  });

  it.each([
    ['deels', 'Dit is nog maar voor een deel duidelijk.'],
    ['anders', 'Dit is nog niet goed begrepen. Mevrouw Jansen begreep iets anders.'],
    ['kon_niet', 'Dit is nog niet duidelijk voor mevrouw Jansen.'],
    ['schijn', 'Dit is nog niet duidelijk voor mevrouw Jansen.'],
    ['later', 'Dit komt terug op dinsdag 10 maart 2026. Wie dat doet: Sanne Bakker.'],
    ['hulp_nodig', 'Dit is nog niet goed begrepen. We zetten het samen op papier.'],
  ] as const)(
    'keeps the need and says it is not clear when the partner has it %s',
    (state, words) => {
      const draft = theDraft({ checks: { sister: state } });
      expect(textsOf(draft, 'you_told')).toContain(story.sister.text);
      expect(linesOf(draft, 'not_clear')).toContainEqual(
        expect.objectContaining({
          text: story.sister.text,
          who: 'U zei',
          when: words,
          isQuote: true,
        }),
      );
    },
  );

  it.each(['nieuw', 'gevraagd', 'wil_niet', 'klopt'] as const)(
    'does not say that the need was misunderstood when its check is %s',
    (state) => {
      const draft = theDraft({ checks: { sister: state } });
      expect(textsOf(draft, 'you_told')).toContain(story.sister.text);
      expect(textsOf(draft, 'not_clear')).not.toContain(story.sister.text);
    },
  );

  it('never tells why someone did not want a check', () => {
    const draft = theDraft({ checks: { help: 'wil_niet', sister: 'wil_niet' } });
    expect(JSON.stringify(draft)).not.toContain('liever in het verslag');
    expect(JSON.stringify(draft)).toContain(
      'Mevrouw Jansen wil dit in het verslag terugzien. Dat kijken we na.',
    );
  });

  it('says for each side how far it is when an agreement differs', () => {
    const draft = theDraft({ checks: { help: ['anders', 'kon_niet'] } });
    expect(linesOf(draft, 'not_clear')[0]?.when).toBe(
      'Dit is nog niet goed begrepen. Mevrouw Jansen begreep iets anders. ' +
        'Dit is nog niet goed aan u uitgelegd. Als het doorgaat: maandag 9 maart 2026.',
    );
  });

  it('names the last day to object when there is a decision, between the report and the free help', () => {
    const until = theDraft({ facts: { objectionUntil: day('2026-04-07') } });
    expect(textsOf(until, 'disagree').slice(1, 4)).toEqual([
      'U mag het verslag laten verbeteren.',
      'Bent u het niet eens met het besluit? Dan kunt u bezwaar maken. Dat is een brief waarin u zegt waarom. Dat kan tot en met dinsdag 7 april 2026.',
      'Sanne Bakker helpt u daarbij. Dat is gratis.',
    ]);
    expect(textsOf(theDraft(), 'disagree').join()).not.toContain('bezwaar');
  });
});
