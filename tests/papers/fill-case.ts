import { setTimeout as wait } from 'node:timers/promises';
import { askThrough, type Request } from '../../shared/contract/ask-through.ts';
import { agreements } from '../../shared/features/agreements/contract.ts';
import { cases } from '../../shared/features/cases/contract.ts';
import { conversations } from '../../shared/features/conversations/contract.ts';
import { difficultWords } from '../../shared/features/difficult-words/contract.ts';
import { inhabitants } from '../../shared/features/inhabitants/contract.ts';
import { notes } from '../../shared/features/notes/contract.ts';
import type { NoteLine } from '../../shared/features/notes/schema.ts';
import { prepSheets } from '../../shared/features/prep-sheets/contract.ts';
import { understandingChecks } from '../../shared/features/understanding-checks/contract.ts';
import { directions } from '../../shared/features/understanding-checks/schema.ts';
import type { ConversationId } from '../../shared/primitives/ids.ts';
import { aLine, aTopic } from '../support/builders.ts';
import type { PaperCase, SaidAtTheTable } from './paper-case.ts';

/** A question and its answer never fall in the same second (practice, 3.3). */
const THINKING_MS = 1100;

/** Stores a case through the calls a page makes; gives its conversation. */
export async function fillCase(request: Request, theCase: PaperCase): Promise<ConversationId> {
  const person = await askThrough(request, inhabitants.add, theCase.inhabitant);
  const opened = await askThrough(request, cases.open, {
    inhabitantId: person.id,
    details: { question: 'Wat kan mij helpen?', municipality: 'Rivierveen' },
  });
  const { id: conversationId } = await askThrough(request, conversations.plan, {
    caseId: opened.id,
    details: theCase.conversation,
  });
  await askThrough(request, prepSheets.save, { conversationId, sheet: theCase.sheet });
  const spoken = linesOf(theCase.said);
  const changed = spoken.map(({ line }) => line);
  await askThrough(request, notes.save, { conversationId, changed, removed: [] });
  for (const { word, explanation } of theCase.words) {
    await askThrough(request, difficultWords.record, {
      conversationId,
      lineId: null,
      word,
      explanation,
      otherLanguage: '',
    });
  }
  await agree(request, spoken);
  return conversationId;
}

interface Spoken {
  readonly line: NoteLine;
  readonly told?: SaidAtTheTable;
}

function linesOf(said: readonly SaidAtTheTable[]): Spoken[] {
  const rows = said.flatMap((told): { text: string; told?: SaidAtTheTable }[] => [
    ...(told.topic === undefined ? [] : [{ text: told.topic }]),
    { text: told.text, told },
  ]);
  return rows.map(({ text, told }, at) => {
    const position = at + 1;
    if (told === undefined) return { line: aTopic(text, position) };
    const { speaker, mark = null } = told;
    return { line: aLine({ speaker, text, mark, position }), told };
  });
}

/** Who and when of every agreement, and for those that were understood a check in both directions. */
async function agree(request: Request, spoken: readonly Spoken[]): Promise<void> {
  const agreed = spoken.filter(({ told }) => told?.agreement !== undefined);
  for (const { line, told } of agreed) {
    if (!told?.agreement) continue;
    await askThrough(request, agreements.change, { lineId: line.id, details: told.agreement });
  }
  const checked = agreed
    .filter(({ told }) => told?.isUnderstood)
    .flatMap(({ line }) => directions.map((direction) => ({ lineId: line.id, direction })));
  for (const which of checked) {
    await askThrough(request, understandingChecks.record, { ...which, event: { kind: 'asked' } });
  }
  if (checked.length > 0) await wait(THINKING_MS);
  const givenBack = { form: 'verteld' as const, words: 'Zo gaan we het doen.' };
  for (const which of checked) {
    const event = { kind: 'confirmed' as const, givenBack };
    await askThrough(request, understandingChecks.record, { ...which, event });
  }
}
