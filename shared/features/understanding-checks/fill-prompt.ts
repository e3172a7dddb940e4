import type { InhabitantDetails } from '../inhabitants/schema.ts';

/**
 * Fills `{person}` and `{pronoun}` in a prompt, so that a meneer is not called mevrouw. Someone without a form of
 * address is "de inwoner". A text without placeholders comes out as it went in.
 */
export function fillPrompt(
  text: string,
  { formOfAddress }: Pick<InhabitantDetails, 'formOfAddress'>,
): string {
  const { person, pronoun } = wordsFor[formOfAddress];
  return text.replaceAll('{person}', person).replaceAll('{pronoun}', pronoun);
}

const wordsFor: Readonly<
  Record<InhabitantDetails['formOfAddress'], { readonly person: string; readonly pronoun: string }>
> = {
  mevrouw: { person: 'mevrouw', pronoun: 'zij' },
  meneer: { person: 'meneer', pronoun: 'hij' },
  none: { person: 'de inwoner', pronoun: 'die' },
};
