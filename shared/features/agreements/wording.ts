import type { NoteLineId } from '../../primitives/ids.ts';
import type { SaidLine } from '../notes/schema.ts';
import type { AgreementDetails } from './schema.ts';

/**
 * What exactly is checked of a line: its text and, of an agreement, who and when once they are written down. These print
 * as agreed too, so changing one of them makes the check `nieuw` as changed words do (practice, 3.2: dates must be right).
 */
export function wordingWith(
  details: ReadonlyMap<NoteLineId, AgreementDetails>,
): (line: SaidLine) => string {
  return ({ id, mark, text }) => {
    const known = mark === 'agreement' ? details.get(id) : undefined;
    if (!known || (known.doer === null && known.due === null)) return text;
    const who = [known.doer ?? '', known.doerPersonId ?? ''].filter(Boolean).join(' ');
    return `${text} | ${who} | ${known.due ?? ''}`;
  };
}
