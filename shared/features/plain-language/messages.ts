import type { TextCheckErrorCode, TextCheckRefusal } from './schema.ts';

const messages: Readonly<Record<TextCheckErrorCode, string>> = {
  empty: 'Hier staat nog geen tekst.',
  not_dutch: 'Deze tekst is niet in het Nederlands. Daarom is hij niet gemeten.',
  too_long: 'Deze tekst is te lang om in één keer na te kijken. Kijk een deel na.',
};

/** The plain answer when a text is not checked. */
export function refusal(code: TextCheckErrorCode): TextCheckRefusal {
  return { error: { code, message: messages[code] } };
}
