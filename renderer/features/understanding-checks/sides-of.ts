import { ownerOf } from '../../../shared/features/notes/rules.ts';
import type { SaidLine, Speaker } from '../../../shared/features/notes/schema.ts';
import type { Direction } from '../../../shared/features/understanding-checks/schema.ts';
import type { SpeakerWords } from '../../editor/use-speaker-words.ts';

/** Who gave the message and who gives it back, by the names of this conversation. */
export interface Sides {
  readonly owner: Speaker;
  /** At the start of a sentence, and within one. */
  readonly ownerName: string;
  readonly ownerWithin: string;
  readonly receiverName: string;
  readonly receiverWithin: string;
  /** "Consulent begrijpt mevrouw". */
  readonly understanding: { readonly receiver: string; readonly giver: string };
}

/** The two sides of a check: the owner of the message, who gives the verdict (practice, 3.1), and the other. */
export function sidesOf(
  line: Pick<SaidLine, 'speaker'>,
  direction: Direction,
  words: SpeakerWords,
): Sides {
  const owner = ownerOf(line, direction);
  const receiver = direction === 'inwoner_naar_partner' ? 'partner' : 'inhabitant';
  const giver = direction === 'inwoner_naar_partner' ? 'inhabitant' : 'partner';
  return {
    owner,
    ownerName: words.start[owner],
    ownerWithin: words.within[owner],
    receiverName: words.start[receiver],
    receiverWithin: words.within[receiver],
    understanding: { receiver: words.start[receiver], giver: words.within[giver] },
  };
}
