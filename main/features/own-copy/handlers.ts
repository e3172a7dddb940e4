import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import { ownCopy } from '../../../shared/features/own-copy/contract.ts';
import type { PaperBlock } from '../../../shared/features/papers/schema.ts';
import type { SummaryDraft } from '../../../shared/features/summary/schema.ts';
import type { ConversationId, InhabitantId } from '../../../shared/primitives/ids.ts';
import { dateInWords } from '../../../shared/primitives/plain-date.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import { writeFolderWhole } from '../../files/write-folder-whole.ts';
import type { Host } from '../../host/host.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import type { PersonalTable } from '../../storage/personal-table.ts';
import { copyFiles } from './copy-files.ts';
import { gather } from './gather.ts';
import { addCopyDecision, listCopyDecisions } from './repository.ts';

/** What a docx is made of. */
export interface CopyDocument {
  readonly titleInProperties: string;
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: PaperBlock[];
  readonly footer: string;
}

export interface OwnCopyParts {
  readonly host: Host;
  readonly database: () => ReadableDatabase | undefined;
  readonly tables: readonly PersonalTable[];
  readonly inhabitant: (db: ReadableDatabase, id: InhabitantId) => Inhabitant | undefined;
  readonly conversations: (db: ReadableDatabase, id: InhabitantId) => readonly ConversationId[];
  readonly summary: (db: ReadableDatabase, id: ConversationId) => SummaryDraft | undefined;
  readonly docx: (document: CopyDocument) => Promise<Uint8Array>;
}

export function ownCopyCalls(parts: OwnCopyParts): BoundCall[] {
  const { tables, inhabitant } = parts;
  return bind(ownCopy, {
    get: ({ inhabitantId }, { db }) => {
      if (!inhabitant(db, inhabitantId)) return fail({ code: 'not-found' });
      return ok({
        hasPrivateNotes: gather(db, tables, inhabitantId).private.length > 0,
        decisions: listCopyDecisions(db, inhabitantId),
      });
    },
    decide: ({ inhabitantId, choice }, { db, clock, who }) => {
      if (!inhabitant(db, inhabitantId)) return fail({ code: 'not-found' });
      const reason = choice.privateNotes === 'left_out' ? choice.reason : '';
      const decision = { at: clock.now(), who, privateNotes: choice.privateNotes, reason };
      addCopyDecision(db, inhabitantId, decision);
      return ok(decision);
    },
    save: async ({ inhabitantId }, { clock, who }) => {
      const db = parts.database();
      if (!db || !inhabitant(db, inhabitantId)) return fail({ code: 'not-found' });
      const [decision] = listCopyDecisions(db, inhabitantId);
      if (!decision) return fail({ code: 'copy-not-decided' });
      const files = await copyFiles({
        gathered: gather(db, tables, inhabitantId),
        summaries: parts
          .conversations(db, inhabitantId)
          .flatMap((id) => parts.summary(db, id) ?? []),
        tables,
        docx: parts.docx,
        withPrivateNotes: decision.privateNotes === 'added',
        madeAt: clock.now(),
        madeOn: dateInWords(clock.today()),
        who,
      });
      const folder = await parts.host.chooseFolder();
      if (folder === null) return ok({ savedAs: null });
      return ok({ savedAs: writeFolderWhole(folder, `naast-kopie-${clock.today()}`, files) });
    },
  });
}
