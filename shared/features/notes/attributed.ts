import { assertNever } from '../../primitives/assert-never.ts';
import { withCapital } from '../summary/dutch-sentence.ts';
import type { Source } from './schema.ts';

/** Whether a line may stand as something that was established, or only as what somebody says of it. */
export type Standing = 'fact' | 'view';

/**
 * Facts and views are kept apart: only what the speaker saw is a fact. What was heard from somebody else and what is an
 * opinion is a view; of a line nobody asked about it is not known, so it is no fact either (practice, 7.2: text with an
 * attribution belongs to who said it).
 */
export function standingOf(source: Source | null): Standing {
  return source?.kind === 'seen' ? 'fact' : 'view';
}

/**
 * Who says it and how they know it, as it stands before the words on a paper, in Dutch: "Mevrouw Jansen zei", "Mevrouw
 * Jansen zag", "Mevrouw Jansen hoorde van de huisarts", "Volgens mevrouw Jansen". `name` as it stands inside a sentence.
 */
export function attributed(name: string, source: Source | null): string {
  if (source === null) return `${withCapital(name)} zei`;
  switch (source.kind) {
    case 'seen':
      return `${withCapital(name)} zag`;
    case 'heard':
      return source.from === null
        ? `${withCapital(name)} hoorde`
        : `${withCapital(name)} hoorde van ${source.from}`;
    case 'opinion':
      return `Volgens ${name}`;
    default:
      return assertNever(source);
  }
}
