import { Element } from 'slate';
import { type SaidElement, textOf } from '../../../shared/document/note-element.ts';
import { isSupportersOwn } from '../../../shared/features/role-guard/own-lines.ts';
import type { RoleFinding } from '../../../shared/features/role-guard/schema.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';

/** A finding in a line of the notes. */
export interface FoundInLine {
  readonly line: SaidElement;
  readonly finding: RoleFinding;
  /** The sentence it is about. */
  readonly words: string;
  /** The same as long as line, sentence and category are. */
  readonly key: string;
}

/** Nobody wants a sentence judged that is still being typed. */
const PAUSE_MS = 400;
/** A turn without idle time from the browser; longer would be felt. */
const TURN_MS = 8;
/** A browser that has nothing at all to draw may never call itself idle: after this long it is asked no more. */
const LONGEST_WAIT_MS = 1000;

/**
 * Reads the supporter's own lines on the limits of the role while nobody types: a little at a time when the browser has
 * nothing to do, each line once as long as it stays as it is. The rules are fetched only then. Gives all findings in the
 * order of the notes, again whenever they change, and the function that ends it.
 */
export function readRole(
  notes: NotesDocument,
  tell: (found: readonly FoundInLine[]) => void,
): () => void {
  const read = new WeakMap<SaidElement, readonly FoundInLine[]>();
  let pause: ReturnType<typeof setTimeout> | undefined;
  let stopTurn: () => void = () => undefined;
  let isOver = false;
  let told = '';

  const turn = async (hasTime: () => boolean) => {
    const { guardText } = await import('../../../shared/features/role-guard/guard-text.ts');
    if (isOver) return;
    const own = notes.content().filter((node) => Element.isElement(node));
    const lines = own.filter(isSupportersOwn);
    for (const line of lines) {
      if (read.has(line)) continue;
      if (!hasTime()) {
        stopTurn = whenIdle(turn);
        return;
      }
      read.set(line, findingsIn(line, guardText));
    }
    const found = lines.flatMap((line) => read.get(line) ?? []);
    const now = found.map(({ key, finding }) => `${key} ${finding.start}`).join('\n');
    if (now === told) return;
    told = now;
    tell(found);
  };
  const changed = () => {
    clearTimeout(pause);
    stopTurn();
    pause = setTimeout(() => {
      stopTurn = whenIdle(turn);
    }, PAUSE_MS);
  };

  changed();
  const stopListening = notes.subscribe(changed);
  return () => {
    isOver = true;
    clearTimeout(pause);
    stopTurn();
    stopListening();
  };
}

function findingsIn(
  line: SaidElement,
  guardText: (text: string) => { readonly findings: readonly RoleFinding[] },
): readonly FoundInLine[] {
  const text = textOf(line);
  return guardText(text).findings.map((finding) => {
    const words = text.slice(finding.start, finding.end);
    return { line, finding, words, key: keyOf(line.id, finding.category, words) };
  });
}

/** The same for the same line, category and sentence. */
export function keyOf(lineId: string, category: string, words: string): string {
  return `${lineId} ${category} ${words}`;
}

/** Runs a turn once there is time; gives the function that calls it off. */
function whenIdle(turn: (hasTime: () => boolean) => Promise<void>): () => void {
  if ('requestIdleCallback' in globalThis) {
    const wish = requestIdleCallback(
      (deadline) => {
        if (deadline.didTimeout) turnWithoutIdleTime(turn);
        else void turn(() => deadline.timeRemaining() > 2);
      },
      { timeout: LONGEST_WAIT_MS },
    );
    return () => cancelIdleCallback(wish);
  }
  const timer = setTimeout(() => turnWithoutIdleTime(turn));
  return () => clearTimeout(timer);
}

function turnWithoutIdleTime(turn: (hasTime: () => boolean) => Promise<void>): void {
  const until = performance.now() + TURN_MS;
  void turn(() => performance.now() < until);
}
