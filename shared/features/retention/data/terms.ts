import type { PlainDate } from '../../../primitives/plain-date.ts';

/** How long somebody must or may keep a file, with its source. Shown to the supporter, never applied by itself. */
export interface RetentionTerm {
  readonly id: string;
  /** Whom it binds and what it says; Dutch, as shown. */
  readonly whom: string;
  readonly term: string;
  readonly law: string;
  readonly article: string;
  /** The day on which we looked. */
  readonly lookedOn: PlainDate;
  /** `false`: not confirmed in the text of the law; shown with "controleer". */
  readonly isVerified: boolean;
}

const lookedOn = '2026-11-21' as PlainDate;

/**
 * Terms of others, so that a supporter can explain what happens elsewhere, and the one question that is theirs: for an
 * independent cliëntondersteuner no term in law was found, so the organisation chooses and the app asks.
 */
export const retentionTerms: readonly RetentionTerm[] = [
  {
    id: 'supporter',
    whom: 'Onafhankelijk cliëntondersteuner',
    term: 'Geen eigen termijn in de wet gevonden. Je organisatie kiest. Advies: kort, een aantal maanden na het afsluiten.',
    law: 'AVG',
    article: 'artikel 5 lid 1 e',
    lookedOn,
    isVerified: false,
  },
  {
    id: 'wmo_municipality',
    whom: 'Gemeente en aanbieder (Wmo)',
    term: '15 jaar',
    law: 'Wmo 2015',
    article: 'artikel 5.3.4',
    lookedOn,
    isVerified: true,
  },
  {
    id: 'wmo_veilig_thuis',
    whom: 'Veilig Thuis',
    term: '20 jaar',
    law: 'Wmo 2015',
    article: 'artikel 5.3.4',
    lookedOn,
    isVerified: true,
  },
  {
    id: 'youth',
    whom: 'Jeugdhulp',
    term: '15 jaar in de tekst van 2017; volgens een latere bron 20 jaar',
    law: 'Jeugdwet',
    article: 'artikel 7.3.8',
    lookedOn,
    isVerified: false,
  },
  {
    id: 'wmo_withdrawn',
    whom: 'Gemeente, aanvraag die is ingetrokken',
    term: '6 weken',
    law: 'Selectielijst gemeenten 2020',
    article: '',
    lookedOn,
    isVerified: false,
  },
  {
    id: 'erasure_request',
    whom: 'Gemeente en aanbieder, na een verzoek om te vernietigen',
    term: 'Binnen 3 maanden na een schriftelijk verzoek; uitzonderingen zijn mogelijk',
    law: 'Wmo 2015',
    article: 'artikel 5.3.5',
    lookedOn,
    isVerified: true,
  },
  {
    id: 'access_request',
    whom: 'Iedereen die gegevens bewaart, na een verzoek om inzage',
    term: 'Antwoord binnen een maand; bij een ingewikkeld verzoek 2 maanden langer',
    law: 'AVG',
    article: 'artikel 12 en 15',
    lookedOn,
    isVerified: false,
  },
];
