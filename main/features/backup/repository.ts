import { z } from 'zod';
import { BackupFault, type DiaryKind, DiaryLine } from '../../../shared/features/backup/schema.ts';
import { chainHead } from '../../storage/change-chain.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { jsonColumn } from '../../storage/json-column.ts';
import { oneRow, write } from '../../storage/sql.ts';

const Row = DiaryLine.extend({ faults: jsonColumn(z.array(BackupFault)) });

/** Writes a line in the diary of backups. Not a change of what a person keeps, so no entry of the chain. */
export function noteInDiary(
  db: WritableDatabase,
  kind: DiaryKind,
  line: { readonly at: string; readonly backup: string | null; readonly faults: readonly string[] },
): void {
  write(db, {
    sql: `INSERT INTO backup_events (kind, at, counter, backup, faults_json)
          VALUES (:kind, :at, :counter, :backup, :faults)`,
    values: {
      kind,
      at: line.at,
      counter: chainHead(db).counter,
      backup: line.backup,
      faults: JSON.stringify(line.faults),
    },
  });
}

/** The last line of a kind; with `isGood` the last of which nothing was wrong. */
export function lastInDiary(
  db: ReadableDatabase,
  kind: DiaryKind,
  { isGood = false } = {},
): DiaryLine | null {
  const last = oneRow(db, Row, {
    sql: `SELECT at, backup, faults_json AS faults FROM backup_events
          WHERE kind = :kind AND (:isGood = 0 OR faults_json = '[]') ORDER BY row DESC LIMIT 1`,
    values: { kind, isGood: isGood ? 1 : 0 },
  });
  return last ?? null;
}
