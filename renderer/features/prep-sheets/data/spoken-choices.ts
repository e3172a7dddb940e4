import type {
  ConsentPurpose,
  DomainAnswer,
  PrepSheet,
} from '../../../../shared/features/prep-sheets/schema.ts';

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

/** Consent is asked for each purpose on its own (practice, 10). */
export const consentQuestions: Readonly<Record<ConsentPurpose, string>> = {
  write_down: 'Mag ik opschrijven wat u vertelt?',
  keep: 'Mag ik bewaren wat is opgeschreven?',
  show_partner: 'Mag ik dit laten zien aan uw gesprekspartner?',
  give_relative: 'Mag ik een kopie geven aan uw naaste?',
  anonymous_signal: 'Mag ik een knelpunt doorgeven, zonder uw naam?',
};
