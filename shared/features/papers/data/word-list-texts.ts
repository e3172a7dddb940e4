export const wordListTitle = 'Moeilijke woorden';

export const wordListHeadings = {
  explained: 'Dit is aan u uitgelegd',
  glossary: 'Deze woorden staan op uw blad',
} as const;

/** What stands on the list when there is no word to explain. */
export const wordListEmpty =
  'Er zijn geen moeilijke woorden opgeschreven. Kent u een woord niet? Vraag het gerust.';

export const wordListFooter = (day: string): string =>
  `Gemaakt op ${day}. U mag woorden erbij schrijven.`;
