import type { Support } from '../../inhabitants/schema.ts';

export const cardTitle = 'Zo praat u het best met mij';

export const cardHeadings = {
  helps: 'Dit helpt mij',
  signs: 'Mijn tekens',
} as const;

/** What helps, as a request to the person across the table; empty where nothing needs to be asked (practice, 0.4). */
export const readingInWords: Readonly<Record<Support['reading'], string>> = {
  self: '',
  together: 'Lees een brief samen met mij.',
  read_aloud: 'Lees mij voor wat op papier staat.',
};

export const hearingInWords: Readonly<Record<Support['hearing'], string>> = {
  well: '',
  hearing_aid: 'Ik draag een hoortoestel. Kijk mij aan als u praat. Praat één voor één.',
  speech_to_text: 'Ik lees mee met een schrijftolk. Wacht even tot de tekst er staat.',
  sign_language: 'Ik gebruik gebarentaal. Kijk mij aan en niet de tolk.',
};

export const interpreterInWords: Readonly<Record<Support['interpreter'], string>> = {
  none: '',
  professional: 'Er is een tolk bij. Praat tegen mij en niet tegen de tolk.',
  relative: 'Iemand die ik ken helpt mij met de taal. Praat tegen mij.',
};

export const languageInWords = (language: string): string =>
  `De taal die ik het best spreek: ${language}.`;

export const largePrintInWords = 'Geef mij papier met grote letters.';

export const cardFooter = (name: string): string => `Deze kaart is van ${name}.`;
