import { addToChain } from './change-chain.ts';
import type { OwnedDatabase } from './database.ts';

/**
 * Runs a change in one transaction together with its entry in the chain. The only way to write: the database refuses a row
 * that is changed outside. Whatever `work` throws leaves nothing behind; when it changed no row there is no entry.
 */
export function recordChange<Value>(db: OwnedDatabase, work: () => Value): Value {
  return db
    .transaction(() => {
      const before = setRecording(db, true);
      const value = work();
      const after = setRecording(db, false);
      if (!after.equals(before)) addToChain(db, after);
      return value;
    })
    .immediate();
}

/** Gives the digest of all rows at that moment. Undone with the transaction. */
function setRecording(db: OwnedDatabase, isRecording: boolean): Buffer {
  return db
    .prepare('UPDATE content_digest SET is_recording = ? RETURNING digest')
    .pluck()
    .get(isRecording ? 1 : 0) as Buffer;
}
