import type { Phrase } from '../rules/phrase-rule.ts';

/** English and fashion words, with what people say. */
export const englishWords: readonly Phrase[] = [
  ['checken|checkt|gecheckt|check', 'kijken'],
  ['dubbelchecken', 'nog een keer kijken'],
  ['feedback', 'reactie'],
  ['deadlines?', 'laatste dag'],
  ['up-to-date|up to date', 'nieuw'],
  ['cases?', 'zaak'],
  ['tools?', 'hulpmiddel'],
  ['workshops?', 'les'],
  ['pilots?', 'proef'],
  ['support|supporten', 'hulp'],
  ['scope', '~Zeg waar het over gaat.'],
  ['match|matchen|gematcht|matching', '~Zeg wat bij elkaar past.'],
  ['meetings?', 'gesprek'],
  ['intakes?|intakegesprek(?:ken)?', 'eerste gesprek'],
  ['follow-up', 'vervolg'],
  ['empowerment|empoweren', '~Zeg wat iemand zelf kan.'],
  ['coachen|gecoacht', 'helpen'],
  ['updates?|updaten|geüpdatet', 'nieuws'],
  ['targets?', 'doel'],
  ['stakeholders?', '~Zeg wie meedoen.'],
  ['quickscan|quick scan', 'kort onderzoek'],
  ['screening|screenen', 'onderzoek'],
  ['assessments?', 'onderzoek'],
  ['caseload', '~Zeg hoeveel mensen iemand helpt.'],
  ['maatwerk leveren', 'zorgen dat het past'],
  ['outreachend|outreachende', '~Zeg: wij komen naar u toe.'],
  ['warm overdragen|warme overdracht', '~Zeg wie het aan wie doorgeeft.'],
  ['afschalen|opschalen', '~Zeg of u minder of meer hulp krijgt.'],
  ['commitment|committeren', 'belofte'],
  ['skills', 'wat iemand kan'],
  ['mindset', 'manier van denken'],
  ['focus|focussen', 'aandacht'],
  ['issues?', 'probleem'],
  ['callcenter|contactcenter|klantcontactcentrum', 'telefoonteam'],
  ['helpdesk', 'mensen die u helpen'],
  ['downloaden|download', 'ophalen'],
  ['uploaden|upload', 'opsturen'],
  ['triage', 'eerste onderzoek'],
  ['overall', 'in het geheel'],
  ['flexibel', '~Zeg wat kan veranderen.'],
];

/** The single words among them, so that no other rule speaks about them too. */
export const w7Words: ReadonlySet<string> = new Set(
  englishWords.flatMap(([pattern]) =>
    pattern
      .split('|')
      .flatMap((one) => (one.endsWith('s?') ? [one.slice(0, -1), one.slice(0, -2)] : [one])),
  ),
);
