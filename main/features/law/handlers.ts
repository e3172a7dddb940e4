import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { law } from '../../../shared/features/law/contract.ts';
import { lawChanges } from '../../../shared/features/law/law-changes.ts';
import { readLawFile } from '../../../shared/features/law/read-law-file.ts';
import { touchedDates } from '../../../shared/features/law/touched-dates.ts';
import type { ImportantDate } from '../../../shared/features/procedures/road-state-schema.ts';
import { rowsNamed } from '../../../shared/features/procedures/rows-named.ts';
import type { LawBook } from '../../../shared/features/procedures/schema.ts';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import type { Host } from '../../host/host.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { lawBookIn } from './law-in.ts';
import { insertUpdate, listUpdates, undoNewestUpdate } from './repository.ts';

/** Far more than a law book needs; a larger file is none. */
const MOST_BYTES = 4 * 1024 * 1024;

export function lawCalls(parts: {
  host: Host;
  database: () => ReadableDatabase | undefined;
  dates: (db: ReadableDatabase, today: PlainDate, book?: LawBook) => ImportantDate[];
  /** Logs by its code that an update counts or no longer counts. */
  note: (code: string, facts: Readonly<Record<string, string | number>>) => void;
}): BoundCall[] {
  /** What was chosen last; it goes when it was taken, and with the process at lock. */
  let chosen: { hash: string; book: LawBook } | undefined;
  return bind(law, {
    get: (_, { db }) => ok(standing(db)),
    chooseUpdate: async (_, { clock }) => {
      chosen = undefined;
      const path = await parts.host.chooseFileToOpen();
      if (path === null) return ok({ kind: 'cancelled' });
      const db = parts.database();
      if (!db) return fail({ code: 'not-found' });
      const text = readText(path);
      if (text === undefined) {
        return ok({ kind: 'refused', problem: { what: 'no_json', line: 1, at: '' } });
      }
      const current = lawBookIn(db);
      const read = readLawFile(text, { current, namedRows: rowsNamed() });
      if (!read.ok) return ok({ kind: 'refused', problem: read.error });
      const book = read.value;
      const hash = createHash('sha256').update(text).digest('hex');
      chosen = { hash, book };
      const today = clock.today();
      return ok({
        kind: 'ready',
        preview: {
          hash,
          version: book.version,
          madeOn: book.madeOn,
          changes: lawChanges(current, book),
          touches: touchedDates(parts.dates(db, today), parts.dates(db, today, book)),
        },
      });
    },
    takeUpdate: ({ hash }, { db, clock, who }) => {
      if (chosen?.hash !== hash) return fail({ code: 'not-found' });
      const { book } = chosen;
      if (book.version <= lawBookIn(db).version) return fail({ code: 'not-found' });
      insertUpdate(db, { hash, book, takenAt: clock.now(), who });
      chosen = undefined;
      parts.note('law-update-taken', { hash, version: book.version });
      return ok(standing(db));
    },
    undoUpdate: (_, { db, clock }) => {
      const [newest] = listUpdates(db).filter(({ undoneAt }) => undoneAt === null);
      if (!newest || !undoNewestUpdate(db, clock.now())) return fail({ code: 'not-found' });
      parts.note('law-update-undone', { hash: newest.hash, version: newest.version });
      return ok(standing(db));
    },
  });
}

function standing(db: ReadableDatabase) {
  return { book: lawBookIn(db), updates: listUpdates(db) };
}

/** The text of a file; `undefined` when it is too large to be a law book or cannot be read as text. */
function readText(path: string): string | undefined {
  if (statSync(path).size > MOST_BYTES) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
