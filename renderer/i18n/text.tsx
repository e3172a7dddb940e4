import { IntlMessageFormat } from 'intl-messageformat';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Settings } from '../../shared/features/settings/schema.ts';
import { type TextKey, texts } from './texts.ts';

export type Language = Settings['language'];
/** What is filled in at the places of a text: `{name}`, `{count, plural, …}`. */
export type TextValues = Readonly<Record<string, string | number>>;
export type TextFunction = (key: TextKey, values?: TextValues) => string;

interface Texts {
  readonly language: Language;
  readonly text: TextFunction;
}

const TextContext = createContext<Texts | null>(null);

/** Gives the screens below it their texts in one language. */
export function TextProvider(props: { readonly language: Language; readonly children: ReactNode }) {
  const { language } = props;
  const value = useMemo(() => ({ language, text: makeTextFunction(language) }), [language]);
  return <TextContext value={value}>{props.children}</TextContext>;
}

/** The function that gives a text by its key, with its values filled in. */
export function useText(): TextFunction {
  return useTexts().text;
}

/** The language of the screen; papers for the inhabitant are always Dutch. */
export function useLanguage(): Language {
  return useTexts().language;
}

function useTexts(): Texts {
  const value = useContext(TextContext);
  if (value === null) throw new Error('Texts need a TextProvider above them');
  return value;
}

function makeTextFunction(language: Language): TextFunction {
  const compiled = new Map<TextKey, IntlMessageFormat>();
  const compile = (key: TextKey) => {
    const message = new IntlMessageFormat(texts[language][key] ?? texts.nl[key], language);
    compiled.set(key, message);
    return message;
  };
  return (key, values) => String((compiled.get(key) ?? compile(key)).format(values));
}
