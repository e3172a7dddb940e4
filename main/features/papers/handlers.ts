import { papers } from '../../../shared/features/papers/contract.ts';
import type { PaperKind } from '../../../shared/features/papers/schema.ts';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import { writeFileWhole } from '../../files/write-file-whole.ts';
import type { Host } from '../../host/host.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { buildDocx } from './docx/build-docx.ts';
import { type PaperSources, paperIn } from './paper-in.ts';

export function paperCalls(
  parts: PaperSources & { host: Host; database: () => ReadableDatabase | undefined },
): BoundCall[] {
  const { host, database } = parts;
  return bind(papers, {
    show: ({ conversationId, kind }, { db, clock }) => {
      const paper = paperIn(parts, db, { conversationId, kind, today: clock.today() });
      return paper ? ok(paper) : fail({ code: 'not-found' });
    },
    savePdf: async ({ conversationId, kind }) => {
      const db = database();
      const conversation = db && parts.conversation(db, conversationId);
      if (!conversation) return fail({ code: 'not-found' });
      const path = await host.chooseSaveFile({
        fileName: fileNameOf({ kind, date: conversation.date, extension: 'pdf' }),
      });
      if (path === null) return ok({ savedAs: null });
      const wasPrinted = await host.savePageAsPdf({ path, paper: kind });
      return wasPrinted ? ok({ savedAs: path }) : fail({ code: 'page-not-ready' });
    },
    saveDocx: async ({ conversationId, kind }, { clock }) => {
      const db = database();
      const conversation = db && parts.conversation(db, conversationId);
      const paper = db && paperIn(parts, db, { conversationId, kind, today: clock.today() });
      if (!conversation || !paper) return fail({ code: 'not-found' });
      const path = await host.chooseSaveFile({
        fileName: fileNameOf({ kind, date: conversation.date, extension: 'docx' }),
      });
      if (path === null) return ok({ savedAs: null });
      writeFileWhole(path, await buildDocx(paper));
      return ok({ savedAs: path });
    },
  });
}

/** What kind of paper and which day; a file name is read by others, so no one's name stands in it. */
function fileNameOf(file: { kind: PaperKind; date: PlainDate; extension: 'pdf' | 'docx' }): string {
  return `${file.kind}-${file.date}.${file.extension}`;
}
