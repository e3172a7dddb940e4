import type { Answer, OutputOf } from '../../../shared/contract/contract.ts';
import type { Case } from '../../../shared/features/cases/schema.ts';
import type { ReadDecision } from '../../../shared/features/decisions/schema.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import { buildLetter } from '../../../shared/features/letters/build-letter.ts';
import { letters } from '../../../shared/features/letters/contract.ts';
import { isDraft } from '../../../shared/features/letters/draft-mark.ts';
import { firstWords } from '../../../shared/features/letters/first-words.ts';
import { letterText } from '../../../shared/features/letters/letter-text.ts';
import type { Letter, LetterKindId } from '../../../shared/features/letters/schema.ts';
import { laidOut } from '../../../shared/features/papers/lay-out.ts';
import type { PaperLook } from '../../../shared/features/papers/look.ts';
import { paperInText } from '../../../shared/features/papers/plain-text.ts';
import type { Paper } from '../../../shared/features/papers/schema.ts';
import {
  type CaseId,
  type DecisionId,
  type InhabitantId,
  LetterId,
} from '../../../shared/primitives/ids.ts';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import { writeFileWholeAside } from '../../files/write-file-whole.ts';
import type { Host } from '../../host/host.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { type PointSources, pointsOf } from './points-of.ts';
import {
  deleteLetter,
  findLetter,
  insertLetter,
  lastLetterOf,
  listLetters,
  updateRead,
  updateWords,
} from './repository.ts';

export interface LetterParts extends PointSources {
  readonly host: Host;
  readonly database: () => ReadableDatabase | undefined;
  readonly docx: (paper: Paper) => Promise<Uint8Array>;
  caseOf(db: ReadableDatabase, id: CaseId): Case | undefined;
  inhabitant(db: ReadableDatabase, id: InhabitantId): Inhabitant | undefined;
  look(db: ReadableDatabase, inhabitant: Inhabitant): PaperLook;
  saveLook(db: WritableDatabase, id: InhabitantId, look: PaperLook): void;
  decision(
    db: ReadableDatabase,
    which: { caseId: CaseId; decisionId: DecisionId },
    today: PlainDate,
  ): ReadDecision | undefined;
}

export function letterCalls(parts: LetterParts): BoundCall[] {
  const { host, database } = parts;
  return bind(letters, {
    list: ({ caseId }, { db, clock }) =>
      ok(listLetters(db, caseId).map((letter) => shown(db, letter, clock.today()))),
    get: (which, { db, clock }) => shownOrNotFound(db, findLetter(db, which), clock.today()),
    begin: ({ caseId, kind, decisionId }, { db, clock, newId }) => {
      const theCase = parts.caseOf(db, caseId);
      if (!theCase) return fail({ code: 'not-found' });
      const today = clock.today();
      const decision = decisionId && parts.decision(db, { caseId, decisionId }, today);
      if (decisionId !== null && !decision) return fail({ code: 'not-found' });
      const now = clock.now();
      const id = LetterId.parse(newId());
      const words = firstWords({
        kind,
        theCase,
        earlier: lastLetterOf(db, theCase.inhabitantId)?.words,
        decision: decision?.content,
        today,
      });
      insertLetter(db, { id, caseId, decisionId, kind, words, createdAt: now, savedAt: now });
      return shownOrNotFound(db, findLetter(db, { caseId, letterId: id }), today);
    },
    save: (changed, { db, clock }) => {
      const savedAt = clock.now();
      const count = updateWords(db, { ...changed, savedAt });
      return count === 0 ? fail({ code: 'not-found' }) : ok({ savedAt });
    },
    markRead: (which, { db, clock }) => {
      const letter = findLetter(db, which);
      if (letter) updateRead(db, { ...which, at: clock.now(), text: letterText(letter) });
      return shownOrNotFound(db, findLetter(db, which), clock.today());
    },
    remove: (which, { db }) =>
      deleteLetter(db, which) === 0 ? fail({ code: 'not-found' }) : ok({}),
    paper: (which, { db, clock }) => {
      const paper = paperOf(db, which, clock.today());
      return paper ? ok(paper) : fail({ code: 'not-found' });
    },
    savePdf: async (which) => {
      const db = database();
      const letter = db && findLetter(db, which);
      if (!letter) return fail({ code: 'not-found' });
      const path = await host.chooseSaveFile({ fileName: fileNameOf(letter.kind, 'pdf') });
      if (path === null) return ok({ savedAs: null });
      const wasPrinted = await host.savePageAsPdf({ path, paper: 'brief' });
      return wasPrinted ? ok({ savedAs: path }) : fail({ code: 'page-not-ready' });
    },
    saveDocx: (which, { clock }) => saveAs('docx', { which, today: clock.today() }, parts.docx),
    saveText: (which, { clock }) =>
      saveAs('txt', { which, today: clock.today() }, async (paper) =>
        new TextEncoder().encode(paperInText(paper)),
      ),
    setLook: ({ caseId, look }, { db }) => {
      const theCase = parts.caseOf(db, caseId);
      if (!theCase) return fail({ code: 'not-found' });
      parts.saveLook(db, theCase.inhabitantId, look);
      return ok(look);
    },
  });

  /** Makes a file of a letter as it is stored now, where the person chooses. */
  async function saveAs(
    extension: 'docx' | 'txt',
    wanted: { which: { caseId: CaseId; letterId: LetterId }; today: PlainDate },
    bytesOf: (paper: Paper) => Promise<Uint8Array>,
  ) {
    const db = database();
    const letter = db && findLetter(db, wanted.which);
    const paper = db && paperOf(db, wanted.which, wanted.today);
    if (!letter || !paper) return fail({ code: 'not-found' } as const);
    const path = await host.chooseSaveFile({ fileName: fileNameOf(letter.kind, extension) });
    if (path === null) return ok({ savedAs: null });
    await writeFileWholeAside(path, await bytesOf(paper));
    return ok({ savedAs: path });
  }

  function shown(
    db: ReadableDatabase,
    letter: Letter,
    today: PlainDate,
  ): OutputOf<typeof letters.get> {
    const { caseId, decisionId } = letter;
    const decision =
      decisionId === null ? undefined : parts.decision(db, { caseId, decisionId }, today);
    return { ...letter, isDraft: isDraft(letter, pointsOf(parts, db, letter, decision)) };
  }

  function shownOrNotFound(
    db: ReadableDatabase,
    letter: Letter | undefined,
    today: PlainDate,
  ): Answer<OutputOf<typeof letters.get>> {
    return letter ? ok(shown(db, letter, today)) : fail({ code: 'not-found' });
  }

  function paperOf(
    db: ReadableDatabase,
    which: { caseId: CaseId; letterId: LetterId },
    today: PlainDate,
  ): Paper | undefined {
    const letter = findLetter(db, which);
    const theCase = parts.caseOf(db, which.caseId);
    const inhabitant = theCase && parts.inhabitant(db, theCase.inhabitantId);
    if (!letter || !inhabitant) return undefined;
    // The inhabitant reads it before it goes out: it looks as their other papers do.
    return laidOut(buildLetter(letter, shown(db, letter, today)), parts.look(db, inhabitant));
  }
}

/** What kind of letter it is; a file name is read by others, so no one's name stands in it. */
function fileNameOf(kind: LetterKindId, extension: 'pdf' | 'docx' | 'txt'): string {
  return `brief-${kind.replaceAll('_', '-')}.${extension}`;
}
