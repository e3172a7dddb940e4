import type { ConversationDetails } from '../../shared/features/conversations/schema.ts';
import type { InhabitantDetails } from '../../shared/features/inhabitants/schema.ts';
import type { Mark, Speaker } from '../../shared/features/notes/schema.ts';
import type { PrepSheet } from '../../shared/features/prep-sheets/schema.ts';
import type { PlainDate } from '../../shared/primitives/plain-date.ts';

/** Something said at the table; an agreement says who does it and when, and whether both sides understood it. */
export interface SaidAtTheTable {
  readonly topic?: string;
  readonly speaker: Speaker;
  readonly text: string;
  readonly mark?: Mark;
  readonly agreement?: { readonly doer: Speaker; readonly due: PlainDate | null };
  readonly isUnderstood?: boolean;
}

/** A made-up inhabitant with a conversation, of which every paper is made. */
export interface PaperCase {
  readonly name: string;
  /** A word said in this conversation and in no other, to find it by. */
  readonly mark: string;
  readonly inhabitant: InhabitantDetails;
  readonly conversation: ConversationDetails;
  readonly sheet: PrepSheet;
  readonly said: readonly SaidAtTheTable[];
  /** Whether people speak plainly in it; then every paper of it is green. */
  readonly isPlain: boolean;
  readonly words: readonly { readonly word: string; readonly explanation: string }[];
}

/** Every name in a case: none may stand in the properties of a file. */
export function namesIn({ inhabitant, conversation }: PaperCase): string[] {
  return [inhabitant.name, ...conversation.people.map(({ name }) => name)].flatMap((name) =>
    name.split(/\s+/).filter((part) => part.length > 3 && /^\p{Lu}|^\p{Lo}/u.test(part)),
  );
}
