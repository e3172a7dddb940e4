import { PlainDate } from '../../primitives/plain-date.ts';
import { inputOf } from './data/field-inputs.ts';
import { letterKinds } from './data/letter-kinds.ts';
import type { LetterContent, LetterField, LetterWords, Requirement } from './schema.ts';

/** A requirement that is not met yet, with the fields that are still empty. */
export interface MissingRequirement {
  readonly requirement: Requirement;
  readonly empty: readonly LetterField[];
}

/**
 * What the law wants in a letter and is not in it yet (Awb 6:5 and the articles its kind names). What the fixed text says
 * is never missing. It judges no grounds: whether they convince is not for us to say.
 */
export function missingRequirements({ kind, words }: LetterContent): MissingRequirement[] {
  return letterKinds[kind].requirements.flatMap((requirement) => {
    if (requirement.by === 'text') return [];
    const empty = requirement.fields.filter((field) => !isFilledIn(words, field));
    return empty.length === 0 ? [] : [{ requirement, empty }];
  });
}

/** Whether something usable stands in a field: words, a day of the calendar, yes or no. */
export function isFilledIn(words: LetterWords, field: LetterField): boolean {
  const value = (words[field] ?? '').trim();
  switch (inputOf(field)) {
    case 'day':
      return PlainDate.safeParse(value).success;
    case 'yes_or_no':
      return value === 'yes' || value === 'no';
    default:
      return value !== '';
  }
}
