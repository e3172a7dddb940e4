import { randomUUID } from 'node:crypto';
import type { InputOf } from '../../../shared/contract/contract.ts';
import type { notes } from '../../../shared/features/notes/contract.ts';
import type { SaidLine } from '../../../shared/features/notes/schema.ts';
import { NoteLineId } from '../../../shared/primitives/ids.ts';
import { Instant } from '../../../shared/primitives/plain-date.ts';

type Save = InputOf<typeof notes.save>;
type Written = { readonly id: string; readonly text: string };

/**
 * What a person who typed may count on: the lines of every save that was answered. Of the one save that was under way
 * when the process ended either outcome is right, as long as it is whole.
 */
export interface TypedLines {
  /** The next save: a new line, mostly; now and then another wording of an older line, or one taken out. */
  next(conversationId: Save['conversationId']): Save;
  /** The save that `next` gave was answered as done. */
  acknowledge(): void;
  /** The save that `next` gave was refused: nothing of it may be there. */
  refuse(): void;
  /** How many saves were answered as done. */
  readonly saves: number;
  /** One sentence for each line that is not as it was answered; settles what was under way by what is there. */
  judge(found: readonly Written[]): string[];
}

/** `random` gives numbers from 0 up to 1. */
export function typedLines(random: () => number): TypedLines {
  let acknowledged = new Map<string, string>();
  let underWay: ReadonlyMap<string, string> | undefined;
  let saves = 0;
  let lastPosition = 0;

  function pick(): string | undefined {
    const ids = [...acknowledged.keys()];
    return ids[Math.floor(random() * ids.length)];
  }

  function lineToSave(id: string, text: string, position: number): SaidLine {
    return {
      id: NoteLineId.parse(id),
      kind: 'said',
      speaker: 'inhabitant',
      personId: null,
      mark: null,
      isPrivate: false,
      source: null,
      text,
      position,
      writtenAt: Instant.parse('2026-03-03T09:31:00.000Z'),
      enteredAt: null,
    };
  }

  return {
    get saves() {
      return saves;
    },
    next(conversationId) {
      const after = new Map(acknowledged);
      underWay = after;
      lastPosition += 1;
      const kind = random();
      const older = kind > 0.75 ? pick() : undefined;
      if (older && kind > 0.9) {
        after.delete(older);
        return { conversationId, changed: [], removed: [NoteLineId.parse(older)] };
      }
      const id = older ?? randomUUID();
      // Lengths from one word to several pages of the database, so that a save is sometimes many writes.
      const words = 1 + Math.floor(random() ** 6 * 900);
      const text = `${id} ${lastPosition} ${'naar de moskee '.repeat(words)}`.slice(0, 10_000);
      after.set(id, text);
      return { conversationId, changed: [lineToSave(id, text, lastPosition)], removed: [] };
    },
    acknowledge() {
      if (!underWay) throw new Error('nothing was under way');
      acknowledged = new Map(underWay);
      underWay = undefined;
      saves += 1;
    },
    refuse() {
      underWay = undefined;
    },
    judge(found) {
      const there = new Map(found.map(({ id, text }) => [id, text]));
      const wasCarriedOut = underWay !== undefined && differences(underWay, there).length === 0;
      if (wasCarriedOut && underWay) acknowledged = new Map(underWay);
      underWay = undefined;
      const wrong = differences(acknowledged, there);
      // What is lost is counted once, not again after each next kill.
      acknowledged = there;
      return wrong;
    },
  };
}

function differences(
  expected: ReadonlyMap<string, string>,
  there: ReadonlyMap<string, string>,
): string[] {
  const lost = [...expected].filter(([id, text]) => there.get(id) !== text);
  const strange = [...there.keys()].filter((id) => !expected.has(id));
  return [
    ...lost.map(([id]) => `line ${id} is ${there.has(id) ? 'not as it was saved' : 'lost'}`),
    ...strange.map((id) => `line ${id} is there and was not saved, or was taken out`),
  ];
}
