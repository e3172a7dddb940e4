export const summaryFooter = (supporterName: string, day: string): string =>
  `Gemaakt door u en ${supporterName}, op ${day}. U mag dit blad verbeteren.`;

export const supporterWithoutName = 'uw cliëntondersteuner';

/** A number inside a sentence, where it does not stand among the contacts; it is never broken over two lines. */
export const phoneInWords = (phone: string): string => `Bel ${phone.replaceAll(' ', '\u00a0')}.`;
