import type { ConsentPurpose } from '../../consents/schema.ts';
import type { PrepSheet } from '../../prep-sheets/schema.ts';

/** The gespreksblad speaks with the inhabitant's voice: "mijn", "ik". */
export const sheetTitle = 'Mijn gesprek';

export const sheetHeadings = {
  needs: 'Dit wil ik anders',
  domains: 'Hier wil ik over praten',
  mustSay: 'Dit wil ik zeker zeggen',
  wants: 'Dit wil ik',
  limits: 'Dit wil ik niet',
  questions: 'Mijn vragen',
  answers: 'Dit heb ik bedacht',
  papers: 'Deze papieren neem ik mee',
  agreedWays: 'Zo doen we het',
  consents: 'Dit mag wel en dit mag niet',
} as const;

export const storytellerInWords: Readonly<
  Record<NonNullable<PrepSheet['roles']['storyteller']>, string>
> = {
  inhabitant: 'Ik vertel mijn verhaal zelf.',
  together: 'We vertellen mijn verhaal samen.',
  supporter: 'Mijn cliëntondersteuner vertelt mijn verhaal.',
};

export const sheetLabels = {
  helper: 'Wie nu helpt',
  stepIn: 'Mijn cliëntondersteuner mag iets zeggen',
  paperIsReady: 'ligt klaar',
} as const;

/** Signs agreed beforehand; on the gespreksblad and on the partner card. */
export const signLabels = { stop: 'Stop', pause: 'Pauze' } as const;

/** What a given and a refused consent mean. What was never asked is not on paper. */
export const consentInWords: Readonly<
  Record<ConsentPurpose, { readonly given: string; readonly refused: string }>
> = {
  write_down: {
    given: 'Mijn cliëntondersteuner mag opschrijven wat ik vertel.',
    refused: 'Mijn cliëntondersteuner mag niet opschrijven wat ik vertel.',
  },
  keep: {
    given: 'Mijn cliëntondersteuner mag mijn verhaal bewaren.',
    refused: 'Mijn cliëntondersteuner mag mijn verhaal niet bewaren.',
  },
  show_partner: {
    given: 'Mijn gesprekspartner mag dit zien.',
    refused: 'Mijn gesprekspartner mag dit niet zien.',
  },
  give_relative: {
    given: 'Mijn naaste mag een kopie krijgen.',
    refused: 'Mijn naaste mag geen kopie krijgen.',
  },
  anonymous_signal: {
    given: 'Wat er misgaat, mag mijn cliëntondersteuner doorgeven, zonder mijn naam.',
    refused:
      'Wat er misgaat, mag mijn cliëntondersteuner niet doorgeven, ook niet zonder mijn naam.',
  },
};

export const keepUntilInWords = (day: string): string => `Bewaren mag tot en met ${day}.`;

export const sheetFooter = (name: string, day: string): string =>
  `Dit blad is van ${name}. Gemaakt op ${day}.`;
