import { describe, expect, it } from 'vitest';
import { Paper, type PaperContent } from '../../../shared/features/papers/schema.ts';
import { buildSummaryPaper } from '../../../shared/features/papers/summary-paper.ts';
import { day, story, theDraft } from '../summary/the-story.ts';
import { lineOf } from './a-paper.ts';

const today = day('2026-03-04');
const paper = buildSummaryPaper({ draft: theDraft(), supporterName: 'Sanne Bakker', today });

function read({ blocks }: PaperContent): string[] {
  return blocks.map(lineOf);
}

describe('the summary on paper', () => {
  it('reads in the order of the method, with headings as statements and questions', () => {
    expect(read(paper)).toEqual([
      'heading | In het kort',
      'paragraph | U sprak met mevrouw Jansen over het huishouden en onderweg zijn.',
      'paragraph | Er zijn 2 dingen afgesproken en 3 punten zijn nog niet duidelijk.',
      'paragraph | Eerst, op donderdag 5 maart 2026: ik zet mijn brieven over vervoer klaar.',
      'heading | Hier ging het over',
      'paragraph | Het huishouden: Het zware werk in huis lukt niet meer.',
      'heading | Dit hebt u verteld',
      'own_words | Het bed en de ramen, dat lukt echt niet meer.',
      'paragraph | Mevrouw De Wit zei:',
      'own_words | Sinds maart rijd ik haar niet meer.',
      'own_words | Ik wil weer naar mijn zus en naar de moskee.',
      'own_words | Ik ben altijd zelf gegaan.',
      'writing_line',
      'heading | Dit is afgesproken',
      'agreement | Mevrouw Jansen | Twee uur hulp per week. | maandag 9 maart 2026',
      'agreement | U | Ik zet mijn brieven over vervoer klaar. | donderdag 5 maart 2026',
      'agreement | Mevrouw Jansen zei | U krijgt een verslag.',
      'heading | Dit moet u zelf doen',
      'tick_box | Ik zet mijn brieven over vervoer klaar. | donderdag 5 maart 2026',
      'writing_line',
      'heading | Dit is nog niet duidelijk',
      'unclear | Sanne Bakker vroeg: Wie beslist over het vervoer? | Deze vraag is nog open.',
      'unclear | U: De gemeente zoekt vervoer. | Dit is nog niet samen nagekeken. Als het doorgaat: donderdag 12 maart 2026.',
      'unclear | Mevrouw Jansen zei: Er is een eigen bijdrage. | Dit is nog niet goed begrepen. We zetten het samen op papier.',
      'writing_line',
      'heading | Bent u het niet eens?',
      'paragraph | Bel eerst mevrouw Jansen.',
      'paragraph | U mag het verslag laten verbeteren.',
      'paragraph | Sanne Bakker helpt u daarbij. Dat is gratis.',
      'paragraph | Ook het Juridisch Loket helpt u gratis. Bel 0800\u00a0-\u00a08020.',
      'paragraph | Dit blad is geen besluit. | true',
      'heading | Wie kunt u bellen?',
      'contact | Mevrouw Jansen | gemeente Rivierveen | 0900 123 45 67',
      'heading | Moeilijke woorden',
      'term | Eigen bijdrage | Wat u zelf elke maand betaalt.',
    ]);
  });

  it('sets in bold that it is no decision, and no other line', () => {
    const strong = paper.blocks.filter((block) => block.kind === 'paragraph' && block.isStrong);
    expect(strong).toMatchObject([{ text: 'Dit blad is geen besluit.' }]);
  });

  it('has the title and day of the conversation, and says who made it and that it may be corrected', () => {
    expect(paper).toMatchObject({
      kind: 'samenvatting',
      title: 'Uw gesprek over het huishouden en onderweg zijn',
      subtitle: 'Dinsdag 3 maart 2026, met mevrouw Jansen van gemeente Rivierveen',
      footer:
        'Gemaakt door u en Sanne Bakker, op woensdag 4 maart 2026. U mag dit blad verbeteren.',
    });
    expect(buildSummaryPaper({ draft: theDraft(), supporterName: ' ', today }).footer).toContain(
      'Gemaakt door u en uw cliëntondersteuner, op',
    );
  });

  it('knows of each block which note it comes from', () => {
    const words = paper.blocks.find((block) => block.kind === 'own_words');
    expect(words?.sourceLineId).toBe(story.bed.id);
    expect(Paper.omit({ look: true }).parse(paper)).toEqual(paper);
    expect(new Set(paper.blocks.map(({ key }) => key)).size).toBe(paper.blocks.length);
  });

  it('sets quotation marks around own words that were not understood', () => {
    const misunderstood = buildSummaryPaper({
      draft: theDraft({ checks: { sister: 'anders' } }),
      supporterName: 'Sanne Bakker',
      today,
    });
    expect(read(misunderstood)).toContain(
      'unclear | U zei: “Ik wil weer naar mijn zus en naar de moskee.” | ' +
        'Dit is nog niet goed begrepen. Mevrouw Jansen begreep iets anders.',
    );
  });

  it('prints rewritten words without the post that stands beside own words', () => {
    const edits = [{ key: `told:${story.bed.id}`, text: 'Het huishouden lukt niet meer.' }];
    const rewritten = buildSummaryPaper({
      draft: theDraft({ edits }),
      supporterName: 'Sanne Bakker',
      today,
    });
    expect(read(rewritten)).toContain('paragraph | Het huishouden lukt niet meer.');
  });
});
