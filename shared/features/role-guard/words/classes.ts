import { type WordList, wordList } from '../matching/word-list.ts';
import { blame } from './blame.ts';
import { care } from './care.ts';
import { choices } from './choices.ts';
import { feelings } from './feelings.ts';
import { health } from './health.ts';
import { outcomes } from './outcomes.ts';
import { people } from './people.ts';
import { speaking } from './speaking.ts';

/** All word classes of the rules by name; in a pattern `@name`. */
const classes: readonly (readonly [string, WordList])[] = Object.entries({
  ...people,
  ...speaking,
  ...outcomes,
  ...health,
  ...care,
  ...feelings,
  ...blame,
  ...choices,
}).map(([name, written]) => [name, wordList(written)] as const);

/** The names of the classes a word belongs to, in whichever of its forms. */
export function classesOf(forms: readonly string[]): ReadonlySet<string> {
  return new Set(
    classes.filter(([, list]) => forms.some((form) => list.has(form))).map(([name]) => name),
  );
}

/** Whether the rules know a word as it stands. */
export function isClassWord(word: string): boolean {
  return classes.some(([, list]) => list.has(word));
}

/** All words of all classes. */
export function classWords(): readonly string[] {
  return [...new Set(classes.flatMap(([, list]) => list.words))];
}
