import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createAccessLog } from '../../../main/features/access-log/keep-log.ts';
import { findCase, listCases } from '../../../main/features/cases/repository.ts';
import { readConsents } from '../../../main/features/consents/repository.ts';
import { retentionCalls } from '../../../main/features/retention/handlers.ts';
import { createLog } from '../../../main/logging/log.ts';
import type { OwnedDatabase } from '../../../main/storage/database.ts';
import { createDatabase } from '../../../main/storage/open-database.ts';
import { recordChange } from '../../../main/storage/record-change.ts';
import { personalTables } from '../../../main/vault/personal-tables.ts';
import { createRequestGate } from '../../../main/vault/request-gate.ts';
import { retention } from '../../../shared/features/retention/contract.ts';
import type { DeletionTarget } from '../../../shared/features/retention/schema.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { fileIds, fullFile, insertFile, markersIn } from '../../support/full-file.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** What protects a deletion; taken away one by one in the negative controls. */
export type Protection = 'none-taken' | 'secure-delete' | 'search-secure-delete' | 'empty-log';

/** What was still there after a deletion. */
export interface LeftBehind {
  /** Words that were searched for: of every field of every row that hangs on what was deleted. */
  readonly words: number;
  /** Those that were not found before the deletion either; of them it says nothing. */
  readonly neverThere: readonly string[];
  /** Places where one was found in the decrypted image: live pages, search index and free pages. */
  readonly inImage: readonly string[];
  /** Bytes in the write-ahead log. */
  readonly logBytes: number;
}

/**
 * Fills an encrypted vault with one full file between the notes of others, deletes it through the real gate, and searches the
 * decrypted image for every word of it. Only a test may decrypt an image: `serialize` gives it unencrypted.
 */
export async function deletionRound(
  kind: DeletionTarget['kind'],
  without: Protection,
): Promise<LeftBehind> {
  const folder = tempFolder();
  const path = join(folder.path, 'naast.db');
  const db = createDatabase(path, randomBytes(32));
  try {
    if (without === 'secure-delete') db.pragma('secure_delete=OFF');
    const { goes, stays } = wordsOf(kind);
    const words = [...goes, ...fill(db, without)];
    const before = db.serialize();
    await removeThroughGate(db, kind, without);
    const image = db.serialize();
    const log = `${path}-wal`;
    return {
      words: words.length,
      neverThere: words.filter((word) => !before.includes(word)),
      inImage: words.filter((word) => isIn(image, word, stays)),
      logBytes: existsSync(log) ? statSync(log).size : 0,
    };
  } finally {
    db.close();
    folder.remove();
  }
}

/** The words of the full file, and its ids, that go when this is deleted, and those that stay. */
function wordsOf(kind: DeletionTarget['kind']): { goes: string[]; stays: string[] } {
  const goes = fullFile().filter((sample) => hangsOn(kind, sample));
  const stays = fullFile().filter((sample) => !hangsOn(kind, sample));
  return { goes: [...markersIn(goes), ...idsUnder[kind]], stays: markersIn(stays) };
}

const idsUnder: Readonly<Record<DeletionTarget['kind'], readonly string[]>> = {
  conversation: [fileIds.conversation],
  case: [fileIds.conversation, fileIds.procedure, fileIds.case],
  inhabitant: Object.values(fileIds),
};

/** Told by the ids in a row and not by the product's own list of tables. A line of the access log stays, without its ids. */
function hangsOn(
  kind: DeletionTarget['kind'],
  [table, row]: ReturnType<typeof fullFile>[number],
): boolean {
  if (table === 'access_log') return false;
  return kind === 'inhabitant' || idsUnder[kind].some((id) => isOwnOrOwner(id, row));
}

function isOwnOrOwner(id: string, row: Readonly<Record<string, unknown>>): boolean {
  return [row.id, row.conversation_id, row.case_id, row.procedure_id].includes(id);
}

/** Puts the full file between the notes of others; gives the words of the notes that were added to it. */
function fill(db: OwnedDatabase, without: Protection): string[] {
  const others = notesOf(randomUUID(), 400);
  const own = notesOf(fileIds.conversation, 400);
  recordChange(db, () => {
    if (without === 'search-secure-delete') {
      db.exec(`INSERT INTO note_search(note_search, rank) VALUES ('secure-delete', 0)`);
    }
    insertFile(db, fullFile());
    addConversation(db, others.conversationId);
    // In turns, as in life: so that words of both stand on the same pages.
    for (const [at, line] of own.lines.entries()) {
      insertFile(db, [['note_lines', line]]);
      insertFile(db, [['note_lines', others.lines[at] ?? {}]]);
    }
  });
  return own.words;
}

/** Lines of words that share no beginning: the index leaves out what a word shares with the one before it. */
function notesOf(conversationId: string, count: number) {
  const words = Array.from({ length: count }, () => randomBytes(9).toString('hex'));
  const lines = words.map((word, position) => ({
    id: randomUUID(),
    conversation_id: conversationId,
    kind: 'said',
    speaker: 'inhabitant',
    text: `zij zei ${word} en toen nog iets`,
    position,
    written_at: '2026-03-03T09:31:00.000Z',
  }));
  return { conversationId, words, lines };
}

function addConversation(db: OwnedDatabase, id: string): void {
  const [inhabitant, caseId] = [randomUUID(), randomUUID()];
  const at = '2026-03-03T09:31:00.000Z';
  insertFile(db, [
    [
      'inhabitants',
      {
        id: inhabitant,
        name: 'meneer Bos',
        form_of_address: 'meneer',
        support_json: '{}',
        created_at: at,
      },
    ],
    [
      'cases',
      { id: caseId, inhabitant_id: inhabitant, question: 'x', municipality: '', created_at: at },
    ],
    [
      'conversations',
      {
        id,
        case_id: caseId,
        template_id: 'klacht',
        date: '2026-03-03',
        place: '',
        people_json: '[]',
        created_at: at,
      },
    ],
  ]);
}

async function removeThroughGate(
  db: OwnedDatabase,
  kind: DeletionTarget['kind'],
  without: Protection,
): Promise<void> {
  const clock = fixedClock();
  const accessLog = createAccessLog(clock);
  const calls = retentionCalls({
    tables: personalTables,
    caseOf: findCase,
    cases: listCases,
    consents: readConsents,
    reviewAfterMonths: () => 6,
    noteDeletion: accessLog.noteDeletion,
  }).map((call) =>
    without === 'empty-log'
      ? { ...call, spec: { ...call.spec, leavesNothingBehind: false } }
      : call,
  );
  const request = createRequestGate({
    calls: calls as typeof calls & ReturnType<typeof retentionCalls>,
    isReady: () => true,
    readOnly: () => null,
    database: () => db,
    world: { clock, newId: randomUUID },
    log: createLog(() => undefined),
    emit: () => undefined,
    who: () => 'Sanne',
    accessLog,
  });
  const target = { kind, id: fileIds[kind] };
  const answer = await request({ call: retention.remove.name, input: { target } });
  if (!answer.ok) throw new Error(`the deletion was refused: ${answer.error.code}`);
}

/**
 * The tail of a word too: the index may keep only what a word does not share with its neighbour. Not a tail with which a word
 * ends that stays.
 */
function isIn(image: Buffer, word: string, stays: readonly string[]): boolean {
  const tail = word.slice(4);
  const forms = stays.some((other) => other.endsWith(tail)) ? [word] : [word, tail];
  return forms.some(
    (form) => image.includes(form, 0, 'utf8') || image.includes(form, 0, 'utf16le'),
  );
}
