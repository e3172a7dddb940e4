import type { ConsentPurpose } from '../../../../shared/features/consents/schema.ts';

/** Consent is asked for each purpose on its own (practice, 10). Read out, so Dutch and with *u*. */
export const consentQuestions: Readonly<Record<ConsentPurpose, string>> = {
  write_down: 'Mag ik opschrijven wat u vertelt?',
  keep: 'Mag ik bewaren wat is opgeschreven?',
  show_partner: 'Mag ik dit laten zien aan uw gesprekspartner?',
  give_relative: 'Mag ik een kopie geven aan uw naaste?',
  anonymous_signal: 'Mag ik een knelpunt doorgeven, zonder uw naam?',
};
