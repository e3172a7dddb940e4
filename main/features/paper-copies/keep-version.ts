import { namesWhoGet } from '../../../shared/features/paper-copies/receivers.ts';
import type { PaperFormat } from '../../../shared/features/paper-copies/schema.ts';
import type { Paper, PaperKind } from '../../../shared/features/papers/schema.ts';
import type { SummaryDraft } from '../../../shared/features/summary/schema.ts';
import { type ConversationId, PaperVersionId } from '../../../shared/primitives/ids.ts';
import type { World } from '../../calls/handlers.ts';
import type { OwnedDatabase, ReadableDatabase } from '../../storage/database.ts';
import { recordChange } from '../../storage/record-change.ts';
import { type CopySources, receiversIn } from './handlers.ts';
import { addPaperVersion } from './repository.ts';

/** Keeps a paper that was written to a file just now, as it was. */
export type KeepVersion = (made: {
  readonly conversationId: ConversationId;
  readonly kind: PaperKind;
  readonly paper: Paper;
  readonly format: PaperFormat;
}) => void;

/**
 * Keeps versions in the open database. A paper that lies on the desk is not taken back because it could not be written down: what
 * goes wrong (a full disk, a vault that is only read from) is handed to `onNotKept`, and nothing is thrown.
 */
export function versionKeeper(
  parts: CopySources & {
    readonly database: () => OwnedDatabase | undefined;
    readonly summary: (db: ReadableDatabase, id: ConversationId) => SummaryDraft | undefined;
    readonly world: World;
    readonly onNotKept: (error: unknown) => void;
  },
): KeepVersion {
  const { database, world, onNotKept } = parts;
  return ({ conversationId, kind, paper, format }) => {
    const db = database();
    if (!db) return;
    try {
      recordChange(db, () =>
        addPaperVersion(db, {
          conversationId,
          paper,
          version: {
            id: PaperVersionId.parse(world.newId()),
            format,
            at: world.clock.now(),
            forWhom: namesWhoGet(receiversIn(parts, db, { conversationId, kind }) ?? []),
            corrected:
              kind === 'samenvatting' ? correctedIn(parts.summary(db, conversationId)) : [],
          },
        }),
      );
    } catch (error) {
      onNotKept(error);
    }
  };
}

/** The lines that read as the inhabitant corrected them. */
function correctedIn(draft: SummaryDraft | undefined): string[] {
  const lines = draft?.parts.flatMap((part) => part.lines) ?? [];
  return lines.filter(({ changedBy }) => changedBy === 'inhabitant').map(({ text }) => text);
}
