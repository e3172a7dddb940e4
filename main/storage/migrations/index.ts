import type { Migration } from '../migrate.ts';
import { createInhabitantsAndCases } from './0010-create-inhabitants-and-cases.ts';
import { createConversations } from './0020-create-conversations.ts';
import { createPrepSheets } from './0030-create-prep-sheets.ts';
import { createNotes } from './0040-create-notes.ts';
import { createChecksAndAgreements } from './0050-create-checks-and-agreements.ts';
import { createSummaryEdits } from './0060-create-summary-edits.ts';
import { createChanges } from './0070-create-changes.ts';
import { createBackupEvents } from './0071-create-backup-events.ts';
import { createCaseClosings } from './0080-create-case-closings.ts';
import { createDeletions } from './0081-create-deletions.ts';
import { createAccessLog } from './0082-create-access-log.ts';
import { createConsents } from './0083-create-consents.ts';
import { createCopyDecisions } from './0084-create-copy-decisions.ts';
import { tellMoreOfANote } from './0100-tell-more-of-a-note.ts';
import { createTopicSentences } from './0110-create-topic-sentences.ts';
import { createDifficultWords } from './0111-create-difficult-words.ts';
import { keepCheckDrafts } from './0112-keep-check-drafts.ts';
import { parkPrepPoints } from './0113-park-prep-points.ts';
import { createPace } from './0120-create-pace.ts';
import { createRooms } from './0121-create-rooms.ts';
import { knowLinesEnteredLater } from './0122-know-lines-entered-later.ts';
import { createProcedures } from './0130-create-procedures.ts';
import { createLawUpdates } from './0131-create-law-updates.ts';
import { createDecisionsAndLetters } from './0140-create-decisions-and-letters.ts';
import { createCaseChecks } from './0141-create-case-checks.ts';
import { createPaperLooks } from './0160-create-paper-looks.ts';
import { knowWhoChangedTheSummary } from './0170-know-who-changed-the-summary.ts';
import { createPaperCopies } from './0171-create-paper-copies.ts';
import { keepWhatWasLeftAsItIs } from './0172-keep-what-was-left-as-it-is.ts';
import { createOwnTerms } from './0180-create-own-terms.ts';
import { createFormDrafts } from './0190-create-form-drafts.ts';
import { knowHowConsentWasAsked } from './0191-know-how-consent-was-asked.ts';

/** All steps in order. A released step is never edited: a change is a new step. */
export const migrations: readonly Migration[] = [
  createInhabitantsAndCases,
  createConversations,
  createPrepSheets,
  createNotes,
  createChecksAndAgreements,
  createSummaryEdits,
  createChanges,
  createBackupEvents,
  createCaseClosings,
  createDeletions,
  createAccessLog,
  createConsents,
  createCopyDecisions,
  tellMoreOfANote,
  createTopicSentences,
  createDifficultWords,
  keepCheckDrafts,
  parkPrepPoints,
  createPace,
  createRooms,
  knowLinesEnteredLater,
  createProcedures,
  createLawUpdates,
  createDecisionsAndLetters,
  createCaseChecks,
  createPaperLooks,
  knowWhoChangedTheSummary,
  createPaperCopies,
  keepWhatWasLeftAsItIs,
  createOwnTerms,
  createFormDrafts,
  knowHowConsentWasAsked,
];
