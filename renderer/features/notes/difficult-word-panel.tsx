import { likelyDifficultWord } from '../../../shared/features/difficult-words/likely-difficult-word.ts';
import type { SaidLine } from '../../../shared/features/notes/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useWordListKeeper } from '../../editor/explain-word/keep-explanation.ts';
import { WordPanel } from '../../editor/explain-word/word-panel.tsx';
import type { SpeakerWords } from '../../editor/use-speaker-words.ts';

/** A difficult word of a line: whoever used it is asked what it means, and that is written down for the summary. */
export function DifficultWordPanel(props: {
  readonly conversationId: ConversationId;
  readonly line: SaidLine;
  /** What was selected, or the words of the line. */
  readonly heardIn: string;
  readonly words: SpeakerWords;
  /** Saves the notes, so that the vault knows the line; `false` when that was refused. */
  readonly saveNotes: () => Promise<boolean>;
  readonly onLeave: (said?: string) => void;
}) {
  const { conversationId, line, words, saveNotes } = props;
  const keeper = useWordListKeeper({ conversationId, lineId: line.id, saveNotes });
  return (
    <WordPanel
      word={likelyDifficultWord(props.heardIn)}
      context={line.text}
      keeper={keeper}
      askWho={{ within: words.within[line.speaker], start: words.start[line.speaker] }}
      onLeave={props.onLeave}
    />
  );
}
