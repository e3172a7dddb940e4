import type { RoleCategory } from '../schema.ts';
import type { NeutralReason } from './neutral-wordings.ts';

/** What a sentence is about by the words in it: a reason, and the pattern that says so. */
interface About {
  readonly reason: NeutralReason;
  readonly pattern: string;
}

/**
 * What a question is about, so that it can offer a wording that fits the sentence: the first of its category whose pattern
 * is there, else `otherwise`.
 */
export const askedAbout: Readonly<
  Record<RoleCategory, { readonly about: readonly About[]; readonly otherwise: NeutralReason }>
> = {
  promise: {
    about: [
      {
        reason: 'promise_arrange',
        pattern:
          '@i .. zorg|zorgen|regel|regelen|krijg|krijgen|haal|halen|maak|trek / zorg|zorgen|regel|regelen|krijg|krijgen|haal|halen|maak|trek @i',
      },
      { reason: 'promise_comfort', pattern: 'zorgen|gerust|bang|wakker|gerustgesteld|zorgen|goed' },
    ],
    otherwise: 'promise_outcome',
  },
  medical_advice: {
    about: [
      { reason: 'medical_treatment', pattern: '@medicine|@treatment' },
      { reason: 'medical_diagnosis', pattern: '@diagnosis' },
      { reason: 'medical_cause', pattern: '@symptom' },
    ],
    otherwise: 'medical_treatment',
  },
  deciding_for: {
    about: [
      {
        reason: 'deciding_choice',
        pattern: '@i|mij ... @decided|@arranged|@form_work / namens',
      },
      { reason: 'deciding_directive', pattern: 'moet|moeten / ^ @ordering' },
    ],
    otherwise: 'deciding_opinion',
  },
  partisan: {
    about: [
      { reason: 'partisan_war', pattern: '@war|@against' },
      { reason: 'partisan_motive', pattern: '@money_motive|@intent' },
      { reason: 'partisan_general', pattern: '@generally' },
    ],
    otherwise: 'partisan_blame',
  },
  care_giving: {
    about: [
      { reason: 'care_hands', pattern: '@hands|@household' },
      { reason: 'care_administration', pattern: '@papers' },
      { reason: 'care_therapy', pattern: '@therapy' },
    ],
    otherwise: 'care_recurring',
  },
  emotional_involvement: {
    about: [
      {
        reason: 'emotion_private',
        pattern:
          'bel|bellen|belt|app|appen|appje|appjes|nummer|*nummer|telefoon|06|prive*|thuisadres|logeer*|logeren|geleend|betaald|cadeau*|facebook|instagram|verjaardag|vakantie|weekend',
      },
      {
        reason: 'emotion_rescue',
        pattern: 'red|redden|zonder .. mij|ik / niemand .. anders / in de steek',
      },
      { reason: 'emotion_feeling', pattern: '@feeling|@body|@sleep' },
    ],
    otherwise: 'emotion_friendship',
  },
};
