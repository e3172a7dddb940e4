import { useLanguage, useText } from '../i18n/text.tsx';

/** Says calmly, to who reads the screens in another language, that the words of the law stay Dutch. */
export function DutchLaw() {
  const text = useText();
  return useLanguage() === 'nl' ? null : <p className="dim">{text('app.dutchLaw')}</p>;
}
