import type { Migration } from '../migrate.ts';

/** NULL for what was taken back and for answers from before this was kept. */
export const knowHowConsentWasAsked: Migration = {
  version: 191,
  name: 'know how consent was asked',
  sql: `ALTER TABLE consents ADD COLUMN asked TEXT`,
};
