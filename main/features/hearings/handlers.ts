import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import type { Decision } from '../../../shared/features/decisions/schema.ts';
import { hearings } from '../../../shared/features/hearings/contract.ts';
import { buildHearingSheet } from '../../../shared/features/hearings/hearing-sheet.ts';
import { papersBy } from '../../../shared/features/hearings/papers-by.ts';
import { HearingKind, type HearingPrep } from '../../../shared/features/hearings/schema.ts';
import { timelineOf } from '../../../shared/features/hearings/timeline.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import { laidOut } from '../../../shared/features/papers/lay-out.ts';
import type { PaperLook } from '../../../shared/features/papers/look.ts';
import { paperInText } from '../../../shared/features/papers/plain-text.ts';
import type { Paper } from '../../../shared/features/papers/schema.ts';
import { emptyPrepSheet, type PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import type { ProcedureEvent, RoadId } from '../../../shared/features/procedures/procedure.ts';
import type { LawBook } from '../../../shared/features/procedures/schema.ts';
import type { CaseId, ConversationId, InhabitantId } from '../../../shared/primitives/ids.ts';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import { writeFileWholeAside } from '../../files/write-file-whole.ts';
import type { Host } from '../../host/host.ts';
import type { ReadableDatabase } from '../../storage/database.ts';

export interface HearingParts {
  readonly host: Host;
  readonly database: () => ReadableDatabase | undefined;
  readonly docx: (paper: Paper) => Promise<Uint8Array>;
  conversation(db: ReadableDatabase, id: ConversationId): ConversationOverview | undefined;
  /** Those of a case. */
  conversations(db: ReadableDatabase, id: CaseId): ConversationOverview[];
  inhabitant(db: ReadableDatabase, id: InhabitantId): Inhabitant | undefined;
  prepSheet(db: ReadableDatabase, id: ConversationId): PrepSheet | undefined;
  decisions(db: ReadableDatabase, id: CaseId): Decision[];
  events(db: ReadableDatabase, id: CaseId): { road: RoadId; event: ProcedureEvent }[];
  lawBook(db: ReadableDatabase): LawBook;
  look(db: ReadableDatabase, inhabitant: Inhabitant): PaperLook;
}

export function hearingCalls(parts: HearingParts): BoundCall[] {
  const { host, database } = parts;
  return bind(hearings, {
    get: ({ conversationId }, { db, clock }) => {
      const prep = prepOf(db, conversationId, clock.today());
      return prep ? ok(prep) : fail({ code: 'not-found' });
    },
    savePdf: async ({ conversationId }, { clock }) => {
      const db = database();
      const prep = db && prepOf(db, conversationId, clock.today());
      if (!prep) return fail({ code: 'not-found' });
      const path = await host.chooseSaveFile({ fileName: `zittingsblad-${prep.on}.pdf` });
      if (path === null) return ok({ savedAs: null });
      const wasPrinted = await host.savePageAsPdf({ path, paper: 'zittingsblad' });
      return wasPrinted ? ok({ savedAs: path }) : fail({ code: 'page-not-ready' });
    },
    saveDocx: (which, { clock }) => saveAs('docx', { ...which, today: clock.today() }, parts.docx),
    saveText: (which, { clock }) =>
      saveAs('txt', { ...which, today: clock.today() }, async (paper) =>
        new TextEncoder().encode(paperInText(paper)),
      ),
  });

  /** Makes a file of the sheet as it stands now, where the person chooses. */
  async function saveAs(
    extension: 'docx' | 'txt',
    wanted: { conversationId: ConversationId; today: PlainDate },
    bytesOf: (paper: Paper) => Promise<Uint8Array>,
  ) {
    const db = database();
    const prep = db && prepOf(db, wanted.conversationId, wanted.today);
    if (!prep) return fail({ code: 'not-found' } as const);
    const fileName = `zittingsblad-${prep.on}.${extension}`;
    const path = await host.chooseSaveFile({ fileName });
    if (path === null) return ok({ savedAs: null });
    await writeFileWholeAside(path, await bytesOf(prep.paper));
    return ok({ savedAs: path });
  }

  function prepOf(
    db: ReadableDatabase,
    id: ConversationId,
    today: PlainDate,
  ): HearingPrep | undefined {
    const conversation = parts.conversation(db, id);
    const kind = HearingKind.safeParse(conversation?.templateId);
    const inhabitant = conversation && parts.inhabitant(db, conversation.inhabitantId);
    if (!conversation || !inhabitant || !kind.success) return undefined;
    const { caseId, date } = conversation;
    const by = papersBy(kind.data, date, parts.lawBook(db));
    const content = buildHearingSheet({
      kind: kind.data,
      conversation,
      sheet: parts.prepSheet(db, id) ?? emptyPrepSheet(),
      timeline: timelineOf({
        conversations: parts.conversations(db, caseId).filter((other) => other.id !== id),
        decisions: parts.decisions(db, caseId),
        events: parts.events(db, caseId),
        until: today,
      }),
      papersBy: by,
      today,
    });
    return {
      kind: kind.data,
      on: date,
      papersBy: by,
      isInThePast: date < today,
      isTooLateForPapers: by !== null && by.lastDay < today,
      paper: laidOut(content, parts.look(db, inhabitant)),
    };
  }
}
