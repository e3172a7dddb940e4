import { assertNever } from '../../primitives/assert-never.ts';
import { withCapital } from '../summary/dutch-sentence.ts';
import type { Source } from './schema.ts';

/**
 * Who says it and how they know it, as it stands before the words on a paper, in Dutch: "Mevrouw Jansen zei", "Mevrouw
 * Jansen zag", "Mevrouw Jansen hoorde van de huisarts", "Volgens mevrouw Jansen". Facts and views are kept apart: only what
 * the speaker saw reads as a fact (practice, 7.2). `name` as it stands inside a sentence.
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
