import type { NoteElement, SaidElement } from '../../document/note-element.ts';

/**
 * Whether the words of a line are the supporter's own, so that the guard may look at them (practice 7.1): what the
 * supporter says, and private lines. What others said is theirs, and so are literal words and what the supporter heard.
 */
export function isSupportersOwn(line: NoteElement): line is SaidElement {
  if (line.type !== 'said' || line.mark === 'quote' || line.source?.kind === 'heard') return false;
  return line.speaker === 'supporter' || line.isPrivate === true;
}
