/** The public, free number of the Juridisch Loket. */
export const juridischLoketPhone = '0800 - 8020';

/** What stands on every summary under "Bent u het niet eens?", in this order (practice, 9.1). */
export const disagreeTexts = {
  callFirst: (name: string) => `Bel eerst ${name}.`,
  correctReport: 'U mag het verslag laten verbeteren.',
  objectBefore: (lastDay: string) =>
    `Bent u het niet eens met het besluit? Dan kunt u bezwaar maken. Dat is een brief waarin u zegt waarom. Dat kan tot en met ${lastDay}.`,
  supporterHelps: (name: string) => `${name} helpt u daarbij. Dat is gratis.`,
  legalHelp: 'Ook het Juridisch Loket helpt u gratis.',
  noDecision: 'Dit blad is geen besluit.',
} as const;

/** Under a line that the inhabitant corrected, while the two read together. */
export const changedByYou = 'Zo hebt u het verbeterd.';

/** What someone at the table is called when nothing is known but the role. */
export const supporterRole = 'cliëntondersteuner';
