import type { NoteLineId } from '../../primitives/ids.ts';
import type { LineSource, SummaryLine } from './schema.ts';

type Told = Pick<SummaryLine, 'key' | 'text' | 'source'> & Partial<SummaryLine>;

/** A line of the draft; what is not given is empty. */
export function summaryLine(told: Told): SummaryLine {
  return {
    isQuote: false,
    who: '',
    when: '',
    phone: '',
    changedBy: null,
    ...told,
    draftText: told.text,
  };
}

export function fromNote(lineId: NoteLineId): LineSource {
  return { kind: 'note', lineId };
}

export const fromConversation: LineSource = { kind: 'conversation' };
export const standard: LineSource = { kind: 'standard' };
export const fromGlossary: LineSource = { kind: 'glossary' };
