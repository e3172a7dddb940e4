import type { SummaryPart } from '../schema.ts';

/** The headings of the summary, as statements or questions to the inhabitant (practice, 9.1 and 9.3). */
export const partHeadings: Readonly<Record<SummaryPart, string>> = {
  in_short: 'In het kort',
  topics: 'Hier ging het over',
  you_told: 'Dit hebt u verteld',
  agreed: 'Dit is afgesproken',
  you_do: 'Dit moet u zelf doen',
  not_clear: 'Dit is nog niet duidelijk',
  disagree: 'Bent u het niet eens?',
  contacts: 'Wie kunt u bellen?',
  difficult_words: 'Moeilijke woorden',
};
