/**
 * Words of the field that stand in texts for inhabitants although the profile marks them (rules W1 and W2), each with the reason.
 * Two reasons count: it is the name of a right, a paper or a person, which stands so on the inhabitant's own letters; or a letter
 * does not work without it.
 */
export const allowedWords: Readonly<Record<string, string>> = {
  cliëntondersteuner:
    'what the person beside the inhabitant is called, also in the law (Wmo 2.2.4)',
  bezwaar: 'the name of the right (Awb 6:4); another word would not be recognised on the letter',
  'bezwaar maken': 'the name of the right',
  beroep: 'the name of the right (Awb 8:1)',
  'in beroep gegaan': 'the name of the right',
  besluit:
    'what the letter itself is called (Awb 1:3), and “Dit blad is geen besluit” is asked for',
  'besluit op bezwaar': 'the name of a paper to bring',
  hoorzitting: 'the name of the meeting in the invitation (Awb 7:2)',
  aanvraag: 'the name of what was asked for (Awb 1:3)',
  pgb: 'what the whole conversation is about; it is explained at the table',
  indicatie: 'the name of a paper to bring',
  'persoonlijk plan': 'the name in the law (Wmo 2.3.2)',
  zorgplan: 'the name of a paper to bring',
  behandelplan: 'the name of a paper to bring',
  budgetplan: 'the name of a paper to bring',
  machtiging: 'the name of the paper (Awb 2:1)',
  ingebrekestelling: 'the name of the letter (Awb 4:17); without it no penalty payment begins',
  'voorlopige voorziening': 'the name of what is asked for (Awb 8:81)',
  verzoek: 'the name of a letter that asks',
  intrekking: 'the name of the letter (Awb 6:21)',
  intrekken: 'the step a machtiging allows (Awb 6:21)',
  trek: 'the words with which a bezwaar is taken back (Awb 6:21)',
  ga: 'the words with which a beroep begins (Awb 8:1)',
  indienen: 'the step a machtiging allows (Awb 2:1)',
};
