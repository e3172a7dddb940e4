import { randomUUID } from 'node:crypto';
import type { InputOf } from '../../../shared/contract/contract.ts';
import type { notes } from '../../../shared/features/notes/contract.ts';
import { ConversationId, NoteLineId } from '../../../shared/primitives/ids.ts';
import { aLine } from '../../support/builders.ts';

/** What goes into `notes.save`. */
export type Save = InputOf<typeof notes.save>;

/** The text of every line by its id: what a person may count on, or what is there. */
export type Lines = ReadonlyMap<string, string>;

/**
 * The next thing a person types: a new line, mostly; now and then another wording of an older line, or one taken out.
 * `random` gives numbers from 0 up to 1; `count` is how many saves there were, and makes the text one of its kind.
 */
export function nextSave(typing: {
  readonly conversationId: string;
  readonly lines: Lines;
  readonly random: () => number;
  readonly count: number;
}): Save {
  const { lines, random, count } = typing;
  const conversationId = ConversationId.parse(typing.conversationId);
  const kind = random();
  const older = kind > 0.75 ? [...lines.keys()][Math.floor(random() * lines.size)] : undefined;
  if (older && kind > 0.9) {
    return { conversationId, changed: [], removed: [NoteLineId.parse(older)] };
  }
  const id = NoteLineId.parse(older ?? randomUUID());
  // Lengths from one word to several pages of the database, so that a save is sometimes many writes.
  const words = 1 + Math.floor(random() ** 6 * 600);
  const text = `${id} ${count} ${'naar de moskee '.repeat(words)}`;
  return { conversationId, changed: [{ ...aLine({ text, position: count }), id }], removed: [] };
}

/** Carries a save out on the lines. */
export function applySave(lines: Map<string, string>, save: Save): void {
  for (const { id, text } of save.changed) lines.set(id, text);
  for (const id of save.removed) lines.delete(id);
}

/** One sentence for each line that is not as expected. */
export function differences(expected: Lines, there: Lines): string[] {
  const lost = [...expected].filter(([id, text]) => there.get(id) !== text);
  const strange = [...there.keys()].filter((id) => !expected.has(id));
  return [
    ...lost.map(([id]) => `line ${id} is ${there.has(id) ? 'not as it was saved' : 'lost'}`),
    ...strange.map((id) => `line ${id} is there and was not saved, or was taken out`),
  ];
}

/**
 * Sets what is there against what was answered. Of the save that was under way either outcome is right, as long as it is
 * whole: it is there or it is not.
 */
export function judgeLines(answered: Lines, underWay: Save | undefined, there: Lines): string[] {
  const wrong = differences(answered, there);
  if (wrong.length === 0 || !underWay) return wrong;
  const after = new Map(answered);
  applySave(after, underWay);
  return differences(after, there).length === 0 ? [] : wrong;
}

export function linesById(lines: readonly { readonly id: string; readonly text: string }[]): Lines {
  return new Map(lines.map(({ id, text }) => [id, text]));
}

/** Someone who types and remembers what was answered. */
export interface Typist {
  /** The next save; it is under way until it is acknowledged or refused. */
  next(): Save;
  /** The save under way was answered as done. */
  acknowledge(): void;
  /** The save under way was refused: nothing of it may be there. */
  refuse(): void;
  /** How many saves were answered as done. */
  readonly saves: number;
  /** As `judgeLines`; what is there then counts as what was answered, so that a loss is counted once. */
  judge(found: readonly { readonly id: string; readonly text: string }[]): string[];
}

export function typist(conversationId: string, random: () => number): Typist {
  let answered: Map<string, string> = new Map();
  let underWay: Save | undefined;
  let count = 0;
  let saves = 0;
  return {
    get saves() {
      return saves;
    },
    next() {
      count += 1;
      underWay = nextSave({ conversationId, lines: answered, random, count });
      return underWay;
    },
    acknowledge() {
      if (!underWay) throw new Error('nothing was under way');
      applySave(answered, underWay);
      underWay = undefined;
      saves += 1;
    },
    refuse() {
      underWay = undefined;
    },
    judge(found) {
      const there = linesById(found);
      const wrong = judgeLines(answered, underWay, there);
      answered = new Map(there);
      underWay = undefined;
      return wrong;
    },
  };
}
