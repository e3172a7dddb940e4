import { useLanguage } from './text.tsx';

/** Gives the function that says several things in a row: `mevrouw Jansen, mevrouw De Wit en Sanne Bakker`. */
export function useList(): (things: readonly string[]) => string {
  const format = new Intl.ListFormat(useLanguage(), { type: 'conjunction' });
  return (things) => format.format(things);
}
