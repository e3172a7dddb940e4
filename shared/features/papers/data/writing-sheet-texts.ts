/** The schrijfblad is written on at the table, by the supporter; everyone there may read it. */
export const writingSheetTitle = 'Schrijfblad voor het gesprek';

export const writingSheetHeadings = {
  must_say: 'Dit willen we zeker zeggen',
  question: 'Deze vragen stellen we',
  more: 'Wat is er nog meer gezegd?',
  agreements: 'Wat is er afgesproken?',
  checks: 'Is het begrepen?',
  not_clear: 'Wat is nog niet duidelijk?',
} as const;

export const writingSheetLabels = {
  whoSaidIt: 'Wie zei het?',
  said: 'Gezegd?',
  yes: 'ja',
  notYet: 'nog niet',
  who: 'Wie',
  what: 'Wat',
  when: 'Wanneer',
  givenBack: 'In eigen woorden',
  about: 'Over',
  verdict: 'Klopt het?',
} as const;

/** The verdicts of a check, as they are said (practice, 3.3). */
export const verdictsToTick = ['klopt', 'deels', 'anders', 'lukte niet'] as const;

/** Both directions, always beside each other (practice, 3.1). */
export function givesBack(receiver: string, giver: string): string {
  return `${receiver} vertelt terug wat ${giver} zei`;
}
