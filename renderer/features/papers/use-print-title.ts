import { useEffect } from 'react';
import { propertyTitles } from '../../../shared/features/papers/data/property-titles.ts';
import type { AnyPaperKind } from '../../../shared/features/papers/schema.ts';

/**
 * While a paper is printed, the document has the title of its kind and is in Dutch, whatever the language of the screen:
 * a pdf takes both over. The title never names a person, because it stands in the properties of the file.
 */
export function usePrintTitle(kind: AnyPaperKind): void {
  useEffect(() => {
    const root = document.documentElement;
    let onScreen = { title: document.title, lang: root.lang };
    const printing = () => {
      onScreen = { title: document.title, lang: root.lang };
      document.title = propertyTitles[kind];
      root.lang = 'nl';
    };
    const printed = () => {
      document.title = onScreen.title;
      root.lang = onScreen.lang;
    };
    window.addEventListener('beforeprint', printing);
    window.addEventListener('afterprint', printed);
    return () => {
      window.removeEventListener('beforeprint', printing);
      window.removeEventListener('afterprint', printed);
    };
  }, [kind]);
}
