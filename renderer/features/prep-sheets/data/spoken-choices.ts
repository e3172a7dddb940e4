import type { DomainAnswer, PrepSheet } from '../../../../shared/features/prep-sheets/schema.ts';

type Storyteller = NonNullable<PrepSheet['roles']['storyteller']>;

/** What can be said about one part of life (practice, 2); never a score. */
export const domainChoices: readonly {
  readonly value: DomainAnswer['choice'];
  readonly label: string;
}[] = [
  { value: 'goes_well', label: 'gaat goed' },
  { value: 'talk_about', label: 'wil ik over praten' },
  { value: 'not_now', label: 'niet nu' },
];

export const storytellers: readonly { readonly value: Storyteller; readonly label: string }[] = [
  { value: 'inhabitant', label: 'ik zelf' },
  { value: 'together', label: 'we samen' },
  { value: 'supporter', label: 'mijn cliëntondersteuner' },
];
