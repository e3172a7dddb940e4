import type { z } from 'zod';
import {
  type CaseCheck,
  CheckSubject,
  type CheckSubject as Subject,
} from '../../../shared/features/case-checks/schema.ts';
import {
  CheckDraft,
  CheckEvent,
  RecordedEvent,
} from '../../../shared/features/understanding-checks/schema.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import type { Instant } from '../../../shared/primitives/plain-date.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { jsonColumn } from '../../storage/json-column.ts';
import { allRows, write } from '../../storage/sql.ts';

const EventRow = CheckSubject.extend(RecordedEvent.shape).extend({ event: jsonColumn(CheckEvent) });
const DraftRow = CheckSubject.extend({ draft: jsonColumn(CheckDraft) });

export type CheckOfCase = Subject & { readonly caseId: CaseId };

/** Everything of a case that was asked back, or is being written down, by what it is about. */
export function listCaseChecks(db: ReadableDatabase, caseId: CaseId): CaseCheck[] {
  const events = allRows(db, EventRow, {
    sql: `SELECT about, about_id AS aboutId, event_json AS event, about_text AS aboutText, at
          FROM case_check_events WHERE case_id = :caseId AND undone_at IS NULL ORDER BY row`,
    values: { caseId },
  });
  const drafts = allRows(db, DraftRow, {
    sql: `SELECT about, about_id AS aboutId, draft_json AS draft FROM case_check_drafts WHERE case_id = :caseId`,
    values: { caseId },
  });
  const subjects = new Map([...events, ...drafts].map((row) => [nameOf(row), row]));
  return [...subjects].map(([name, { about, aboutId }]) => ({
    about,
    aboutId,
    history: events
      .filter((row) => nameOf(row) === name)
      .map(({ event, aboutText, at }) => ({ event, aboutText, at })),
    draft: drafts.find((row) => nameOf(row) === name)?.draft ?? null,
  }));
}

/** What is known of one of them; empty when nothing is. */
export function readCaseCheck(
  db: ReadableDatabase,
  { caseId, about, aboutId }: CheckOfCase,
): CaseCheck {
  const found = listCaseChecks(db, caseId).find(
    (one) => one.about === about && one.aboutId === aboutId,
  );
  return found ?? { about, aboutId, history: [], draft: null };
}

/** Adds an event. An event is never changed; one that was taken back stays, and counts nowhere. */
export function addCaseCheckEvent(
  db: WritableDatabase,
  { recorded, ...of }: CheckOfCase & { recorded: RecordedEvent },
): void {
  write(db, {
    sql: `INSERT INTO case_check_events (case_id, about, about_id, event_json, about_text, at)
          VALUES (:caseId, :about, :aboutId, :event, :aboutText, :at)`,
    values: {
      ...idsOf(of),
      event: JSON.stringify(recorded.event),
      aboutText: recorded.aboutText,
      at: recorded.at,
    },
  });
}

/** Takes back the last event of a check; gives 0 when there was none. */
export function undoLastCaseCheckEvent(
  db: WritableDatabase,
  { at, ...of }: CheckOfCase & { at: Instant },
): number {
  return write(db, {
    sql: `UPDATE case_check_events SET undone_at = :at WHERE row =
            (SELECT max(row) FROM case_check_events
             WHERE case_id = :caseId AND about = :about AND about_id = :aboutId AND undone_at IS NULL)`,
    values: { ...idsOf(of), at },
  });
}

export function saveCaseCheckDraft(
  db: WritableDatabase,
  { draft, ...of }: CheckOfCase & { draft: CheckDraft },
): void {
  write(db, {
    sql: `INSERT INTO case_check_drafts (case_id, about, about_id, draft_json)
          VALUES (:caseId, :about, :aboutId, :draft)
          ON CONFLICT (case_id, about, about_id) DO UPDATE SET draft_json = :draft`,
    values: { ...idsOf(of), draft: JSON.stringify(draft) },
  });
}

export function removeCaseCheckDraft(db: WritableDatabase, of: CheckOfCase): void {
  write(db, {
    sql: `DELETE FROM case_check_drafts WHERE case_id = :caseId AND about = :about AND about_id = :aboutId`,
    values: idsOf(of),
  });
}

function idsOf({ caseId, about, aboutId }: CheckOfCase) {
  return { caseId, about, aboutId };
}

function nameOf({ about, aboutId }: z.infer<typeof CheckSubject>): string {
  return `${about} ${aboutId}`;
}
