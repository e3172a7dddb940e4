import { accessLogTables } from '../features/access-log/personal-tables.ts';
import { agreementTables } from '../features/agreements/personal-tables.ts';
import { caseCheckTables } from '../features/case-checks/personal-tables.ts';
import { caseTables } from '../features/cases/personal-tables.ts';
import { consentTables } from '../features/consents/personal-tables.ts';
import { conversationTables } from '../features/conversations/personal-tables.ts';
import { decisionTables } from '../features/decisions/personal-tables.ts';
import { difficultWordTables } from '../features/difficult-words/personal-tables.ts';
import { formDraftTables } from '../features/form-drafts/personal-tables.ts';
import { inhabitantTables } from '../features/inhabitants/personal-tables.ts';
import { letterTables } from '../features/letters/personal-tables.ts';
import { noteTables } from '../features/notes/personal-tables.ts';
import { copyTables } from '../features/own-copy/personal-tables.ts';
import { paceTables } from '../features/pace/personal-tables.ts';
import { paperCopyTables } from '../features/paper-copies/personal-tables.ts';
import { paperTables } from '../features/papers/personal-tables.ts';
import { prepSheetTables } from '../features/prep-sheets/personal-tables.ts';
import { procedureTables } from '../features/procedures/personal-tables.ts';
import { retentionTables } from '../features/retention/personal-tables.ts';
import { roomTables } from '../features/room/personal-tables.ts';
import { summaryTables } from '../features/summary/personal-tables.ts';
import { understandingCheckTables } from '../features/understanding-checks/personal-tables.ts';
import type { PersonalTable } from '../storage/personal-table.ts';

/** Every table that holds something of a person, in the order in which the inhabitant's copy tells it. */
export const personalTables: readonly PersonalTable[] = [
  ...inhabitantTables,
  ...paperTables,
  ...caseTables,
  ...conversationTables,
  ...prepSheetTables,
  ...noteTables,
  ...understandingCheckTables,
  ...agreementTables,
  ...difficultWordTables,
  ...summaryTables,
  ...paperCopyTables,
  ...paceTables,
  ...roomTables,
  ...decisionTables,
  ...letterTables,
  ...caseCheckTables,
  ...procedureTables,
  ...formDraftTables,
  ...retentionTables,
  ...consentTables,
  ...copyTables,
  ...accessLogTables,
];
