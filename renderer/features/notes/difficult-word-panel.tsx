import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { difficultWords } from '../../../shared/features/difficult-words/contract.ts';
import { likelyDifficultWord } from '../../../shared/features/difficult-words/likely-difficult-word.ts';
import { glossary } from '../../../shared/features/glossary/contract.ts';
import { explainTerm } from '../../../shared/features/glossary/explain-term.ts';
import type { SaidLine } from '../../../shared/features/notes/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useFlushBeforeLock } from '../../bridge/flush.tsx';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';
import type { SpeakerWords } from '../../editor/use-speaker-words.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { TextField } from '../../ui/text-field.tsx';

/**
 * Asks whoever used a difficult word what it means, and writes that down for the word list of the summary: the supporter does
 * not translate silently (practice, 3.4). Naast's own explanation is only proposed, to take or to change. Enter writes it down;
 * what was typed is kept however the panel is left.
 */
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
  const text = useText();
  const { conversationId, line, words } = props;
  const known = useQueryCall(difficultWords.list, { conversationId }).data;
  const ownTerms = useQueryCall(glossary.list, {}).data ?? [];
  const record = useCommandCall(difficultWords.record);
  const remove = useCommandCall(difficultWords.remove);
  const [word, setWord] = useState(() => likelyDifficultWord(props.heardIn));
  const [typed, setTyped] = useState<string | null>(null);
  const earlier = known?.find((one) => one.word.toLowerCase() === word.trim().toLowerCase());
  const explanation = typed ?? earlier?.explanation ?? '';
  const proposed = explainTerm(word, line.text, { ownTerms });

  const write = async (): Promise<boolean> => {
    if (!(await props.saveNotes())) return false;
    await record.mutateAsync({
      conversationId,
      lineId: line.id,
      word,
      explanation: explanation.trim(),
      otherLanguage: earlier?.otherLanguage ?? '',
    });
    return true;
  };
  const isWorthKeeping = word.trim() !== '' && typed !== null && typed.trim() !== '';
  useFlushBeforeLock(async () => {
    if (isWorthKeeping) await write();
  });
  const leave = (isWanted: boolean) => {
    if (word.trim() === '' || !(isWanted || isWorthKeeping)) {
      props.onLeave();
      return;
    }
    write().then(
      (isWritten) => isWritten && props.onLeave(text('notes.word.end', { word: word.trim() })),
      () => undefined,
    );
  };
  const takeAway = () => {
    if (!earlier) return;
    remove.mutate(
      { conversationId, id: earlier.id },
      { onSuccess: () => props.onLeave(text('notes.word.removed', { word: earlier.word })) },
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    leave(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    leave(false);
  };
  return (
    <form
      className="who"
      aria-label={text('notes.word.title')}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      noValidate
    >
      <p className="who__head">
        <b>{text('notes.word.title')}</b>
        <span>{line.text}</span>
      </p>
      <div>
        <p className="small dim">{text('notes.word.to', { name: words.within[line.speaker] })}</p>
        <p className="who__aloud" data-read-out>
          {text('notes.word.ask', { word: word.trim() || '…' })}
        </p>
      </div>
      <div className="who__fields">
        <TextField
          label={text('notes.word.word')}
          value={word}
          onChange={setWord}
          maxLength={100}
          autoFocus={word === ''}
        />
        <TextField
          label={text('notes.word.explanation', { name: words.start[line.speaker] })}
          value={explanation}
          onChange={setTyped}
          maxLength={300}
          autoFocus={word !== ''}
          className="who__explanation"
        />
      </div>
      {proposed.found && explanation === '' && (
        <div className="actions">
          <p>
            {text('notes.word.proposed', { explanation: proposed.explanation || proposed.plain })}
          </p>
          <Button onPress={() => setTyped(proposed.explanation || proposed.plain)}>
            {text('notes.word.take')}
          </Button>
        </div>
      )}
      {record.error && <ErrorMessage refusal={record.error.refusal} />}
      {remove.error && <ErrorMessage refusal={remove.error.refusal} />}
      <div className="actions">
        <Button isSubmit variant="go" keys="Enter">
          {text('notes.word.write')}
        </Button>
        <Button variant="plain" keys="Esc" onPress={() => leave(false)}>
          {text('notes.panel.back')}
        </Button>
        {earlier && (
          <Button variant="plain" onPress={takeAway} isDisabled={remove.isPending}>
            {text('notes.word.remove', { word: earlier.word })}
          </Button>
        )}
      </div>
    </form>
  );
}
