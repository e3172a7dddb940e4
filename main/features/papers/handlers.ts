import { papers } from '../../../shared/features/papers/contract.ts';
import { paperInText } from '../../../shared/features/papers/plain-text.ts';
import type { Paper, PaperKind } from '../../../shared/features/papers/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import { writeFileWholeAside } from '../../files/write-file-whole.ts';
import type { Host } from '../../host/host.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { buildDocx } from './docx/build-docx.ts';
import { type PaperSources, paperIn, type WantedPaper } from './paper-in.ts';
import { saveLook } from './repository.ts';

export function paperCalls(
  parts: PaperSources & {
    host: Host;
    database: () => ReadableDatabase | undefined;
    /** Hears of every paper that was written to a file, with its words as they were. */
    keepVersion: (made: {
      conversationId: ConversationId;
      kind: PaperKind;
      paper: Paper;
      format: FileExtension;
    }) => void;
  },
): BoundCall[] {
  const { host, database, keepVersion } = parts;

  /** Makes a file of a paper as it is stored now, where the person chooses. */
  async function saveAs(
    extension: FileExtension,
    wanted: WantedPaper,
    bytesOf: (paper: Paper) => Promise<Uint8Array>,
  ) {
    const db = database();
    const conversation = db && parts.conversation(db, wanted.conversationId);
    const paper = db && paperIn(parts, db, wanted);
    if (!conversation || !paper) return fail({ code: 'not-found' } as const);
    const path = await host.chooseSaveFile({
      fileName: fileNameOf({ kind: wanted.kind, date: conversation.date, extension }),
    });
    if (path === null) return ok({ savedAs: null });
    await writeFileWholeAside(path, await bytesOf(paper));
    const { conversationId, kind } = wanted;
    keepVersion({ conversationId, kind, paper, format: extension });
    return ok({ savedAs: path });
  }

  return bind(papers, {
    show: ({ conversationId, kind }, { db, clock }) => {
      const paper = paperIn(parts, db, { conversationId, kind, today: clock.today() });
      return paper ? ok(paper) : fail({ code: 'not-found' });
    },
    setLook: ({ conversationId, look }, { db }) => {
      const conversation = parts.conversation(db, conversationId);
      if (!conversation) return fail({ code: 'not-found' });
      saveLook(db, conversation.inhabitantId, look);
      return ok(look);
    },
    savePdf: async ({ conversationId, kind }, { clock }) => {
      const db = database();
      const conversation = db && parts.conversation(db, conversationId);
      if (!conversation) return fail({ code: 'not-found' });
      const path = await host.chooseSaveFile({
        fileName: fileNameOf({ kind, date: conversation.date, extension: 'pdf' }),
      });
      if (path === null) return ok({ savedAs: null });
      // What the page shows is what is stored: it reads again at every change.
      const paper = paperIn(parts, db, { conversationId, kind, today: clock.today() });
      const wasPrinted = await host.savePageAsPdf({ path, paper: kind });
      if (!wasPrinted) return fail({ code: 'page-not-ready' });
      if (paper) keepVersion({ conversationId, kind, paper, format: 'pdf' });
      return ok({ savedAs: path });
    },
    saveDocx: (which, { clock }) => saveAs('docx', { ...which, today: clock.today() }, buildDocx),
    saveText: (which, { clock }) =>
      saveAs('txt', { ...which, today: clock.today() }, async (paper) =>
        new TextEncoder().encode(paperInText(paper)),
      ),
  });
}

type FileExtension = 'pdf' | 'docx' | 'txt';

/** What kind of paper and which day; a file name is read by others, so no one's name stands in it. */
function fileNameOf(file: { kind: PaperKind; date: PlainDate; extension: FileExtension }): string {
  return `${file.kind}-${file.date}.${file.extension}`;
}
