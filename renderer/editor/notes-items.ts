import type { Editor } from 'slate';
import { fold } from '../../shared/primitives/folded.ts';

/** One thing to choose in a menu of the notes. */
export interface NotesItem {
  readonly id: string;
  readonly label: string;
  /** The letter behind the slash. */
  readonly slash?: string;
  /** Its keys, as they stand on a keyboard. */
  readonly keys: string;
  readonly run: (editor: Editor) => void;
  /** After it was chosen by Enter the writing goes on in a new line. */
  readonly goesOn: boolean;
}

/**
 * The items a typed word can mean, without accents: the one whose letter it is first, then those that begin with it, then
 * those in which a word begins with it. All of them when nothing is typed yet.
 */
export function itemsFor(typed: string, items: readonly NotesItem[]): NotesItem[] {
  const word = fold(typed);
  if (word === '') return [...items];
  const rankOf = ({ slash, label }: NotesItem) => {
    const name = fold(label);
    if (slash === word) return 0;
    if (name.startsWith(word)) return 1;
    return name.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word)) ? 2 : 3;
  };
  return items
    .map((item) => ({ item, rank: rankOf(item) }))
    .filter(({ rank }) => rank < 3)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}
