import { z } from 'zod';
import { CopyAnswer, PaperVersion } from '../../../shared/features/paper-copies/schema.ts';
import { Paper, type PaperKind } from '../../../shared/features/papers/schema.ts';
import type { ConversationId, PaperVersionId } from '../../../shared/primitives/ids.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { allRows, oneRow, write } from '../../storage/sql.ts';

interface OnePaper {
  readonly conversationId: ConversationId;
  readonly kind: PaperKind;
}

const AnswerRow = z
  .object({
    personId: z.string().nullable(),
    name: z.string().nullable(),
    gets: z.number(),
    at: z.string(),
  })
  .transform(({ personId, name, gets, at }) => ({
    receiver: receiverOf(personId, name),
    gets: gets === 1,
    at,
  }))
  .pipe(CopyAnswer);

function receiverOf(personId: string | null, name: string | null) {
  if (personId !== null) return { kind: 'person', personId };
  return name === null ? { kind: 'inhabitant' } : { kind: 'other', name };
}

/** What was said about copies of one paper, oldest first. */
export function listCopyAnswers(
  db: ReadableDatabase,
  { conversationId, kind }: OnePaper,
): CopyAnswer[] {
  return allRows(db, AnswerRow, {
    sql: `SELECT person_id AS personId, name, gets, at FROM copy_answers
          WHERE conversation_id = :conversationId AND paper = :kind ORDER BY row`,
    values: { conversationId, kind },
  });
}

export function addCopyAnswer(
  db: WritableDatabase,
  { conversationId, kind }: OnePaper,
  { receiver, gets, at }: CopyAnswer,
): void {
  write(db, {
    sql: `INSERT INTO copy_answers (conversation_id, paper, person_id, name, gets, at)
          VALUES (:conversationId, :kind, :personId, :name, :gets, :at)`,
    values: {
      conversationId,
      kind,
      personId: receiver.kind === 'person' ? receiver.personId : null,
      name: receiver.kind === 'other' ? receiver.name : null,
      gets: gets ? 1 : 0,
      at,
    },
  });
}

const VersionRow = z
  .object({
    id: z.string(),
    format: z.string(),
    at: z.string(),
    paper: z.string(),
    forWhom: z.string(),
    corrected: z.string(),
  })
  .transform(({ paper, forWhom, corrected, ...version }) => {
    const was = Paper.parse(JSON.parse(paper));
    return {
      version: PaperVersion.parse({
        ...version,
        kind: was.kind,
        look: was.look,
        forWhom: JSON.parse(forWhom),
        corrected: JSON.parse(corrected),
      }),
      paper: was,
    };
  });

const COLUMNS = `id, format, at, paper_json AS paper, for_whom_json AS forWhom, corrected_json AS corrected`;

/** The papers of a conversation that were printed or saved, newest first. */
export function listPaperVersions(
  db: ReadableDatabase,
  conversationId: ConversationId,
): PaperVersion[] {
  return allRows(db, VersionRow, {
    sql: `SELECT ${COLUMNS} FROM paper_versions WHERE conversation_id = :conversationId
          ORDER BY at DESC, id`,
    values: { conversationId },
  }).map(({ version }) => version);
}

/** One paper as it was; `undefined` when this conversation has no such version. */
export function findPaperVersion(
  db: ReadableDatabase,
  which: { readonly conversationId: ConversationId; readonly versionId: PaperVersionId },
): { version: PaperVersion; paper: Paper } | undefined {
  return oneRow(db, VersionRow, {
    sql: `SELECT ${COLUMNS} FROM paper_versions
          WHERE id = :versionId AND conversation_id = :conversationId`,
    values: { ...which },
  });
}

export function addPaperVersion(
  db: WritableDatabase,
  kept: {
    readonly conversationId: ConversationId;
    readonly version: Pick<PaperVersion, 'id' | 'format' | 'at' | 'forWhom' | 'corrected'>;
    readonly paper: Paper;
  },
): void {
  const { conversationId, version, paper } = kept;
  write(db, {
    sql: `INSERT INTO paper_versions
            (id, conversation_id, format, at, paper_json, for_whom_json, corrected_json)
          VALUES (:id, :conversationId, :format, :at, :paper, :forWhom, :corrected)`,
    values: {
      id: version.id,
      conversationId,
      format: version.format,
      at: version.at,
      paper: JSON.stringify(paper),
      forWhom: JSON.stringify(version.forWhom),
      corrected: JSON.stringify(version.corrected),
    },
  });
}
