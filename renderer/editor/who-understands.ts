import type { Direction } from '../../shared/features/understanding-checks/schema.ts';
import type { SpeakerWords } from './use-speaker-words.ts';

/** Who has to understand whom, in the words of a sentence: "Consulent", "mevrouw". */
export function whoUnderstands(
  direction: Direction,
  { start, within }: SpeakerWords,
): { readonly receiver: string; readonly giver: string } {
  return direction === 'inwoner_naar_partner'
    ? { receiver: start.partner, giver: within.inhabitant }
    : { receiver: start.inhabitant, giver: within.partner };
}
