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
  /** Words that were searched for. */
  readonly words: number;
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
    const words = fill(db, without);
    await removeThroughGate(db, kind, without);
    const image = db.serialize();
    const log = `${path}-wal`;
    return {
      words: words.length,
      inImage: words.filter((word) => isIn(image, word)),
      logBytes: existsSync(log) ? statSync(log).size : 0,
    };
  } finally {
    db.close();
    folder.remove();
  }
}

/** Gives the words that must be gone whichever of the three is deleted: those of the conversation, and its id. */
function fill(db: OwnedDatabase, without: Protection): string[] {
  const samples = fullFile();
  const ofConversation = samples.filter(([, row]) => row.conversation_id && !row.inhabitant_id);
  const others = notesOf(randomUUID(), 400);
  const own = notesOf(fileIds.conversation, 400);
  recordChange(db, () => {
    if (without === 'search-secure-delete') {
      db.exec(`INSERT INTO note_search(note_search, rank) VALUES ('secure-delete', 0)`);
    }
    insertFile(db, samples);
    addConversation(db, others.conversationId);
    // In turns, as in life: so that words of both stand on the same pages.
    for (const [at, line] of own.lines.entries()) {
      insertFile(db, [['note_lines', line]]);
      insertFile(db, [['note_lines', others.lines[at] ?? {}]]);
    }
  });
  return [...markersIn(ofConversation), ...own.words, fileIds.conversation];
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

/** The tail of a word too: the index may keep only what a word does not share with its neighbour. */
function isIn(image: Buffer, word: string): boolean {
  const forms = [word, word.slice(4)];
  return forms.some(
    (form) => image.includes(form, 0, 'utf8') || image.includes(form, 0, 'utf16le'),
  );
}
