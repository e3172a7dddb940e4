/**
 * How long lines of the access log are kept. For care providers a log must be kept five years (Besluit elektronische
 * gegevensverwerking door zorgaanbieders, artikel 5, with NEN 7513); not confirmed in the text, and a cliëntondersteuner
 * is no care provider, so it is shown with "controleer".
 */
export const accessLinesKept = {
  years: 5,
  law: 'Besluit elektronische gegevensverwerking door zorgaanbieders',
  article: 'artikel 5 (NEN 7513)',
  lookedOn: '2026-11-25',
  isVerified: false,
} as const;
