import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { glossary } from '../../../shared/features/glossary/contract.ts';
import { explainTerm } from '../../../shared/features/glossary/explain-term.ts';
import { useFlushBeforeLock } from '../../bridge/flush.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FieldHelp } from '../text-help/field-help.tsx';
import type { ExplanationKeeper } from './keep-explanation.ts';
import { KnownMeaning } from './known-meaning.tsx';
import './word-panel.css';

/** Who used a word at the table, as the sentences of the room name them. */
export interface WhoUsedIt {
  readonly within: string;
  readonly start: string;
}

/**
 * What a word means, wherever it stands: what Naast and the own words of the supporter say of it, and a field to write down how it
 * was explained. In the room whoever used the word is asked first: the supporter does not translate silently (practice, 3.4). Naast's
 * explanation is only proposed, to take or to change. Enter writes down; what was typed is kept however the panel is left.
 */
export function WordPanel(props: {
  readonly word: string;
  /** The words around it: shown, and they decide in what sense the word is meant. */
  readonly context: string;
  /** Where an explanation is written down. */
  readonly keeper: ExplanationKeeper;
  readonly askWho?: WhoUsedIt;
  readonly onLeave: (said?: string) => void;
}) {
  const text = useText();
  const { keeper, askWho } = props;
  const ownTerms = useQueryCall(glossary.list, {}).data ?? [];
  const [word, setWord] = useState(props.word);
  const [typed, setTyped] = useState<string | null>(null);
  const earlier = keeper.earlier(word.trim());
  const explanation = typed ?? earlier?.explanation ?? '';
  const meaning = explainTerm(word, props.context, { ownTerms });

  const isWorthKeeping = word.trim() !== '' && typed !== null && typed.trim() !== '';
  useFlushBeforeLock(async () => {
    if (isWorthKeeping) await keeper.write(word.trim(), explanation.trim());
  });
  const leave = (isWanted: boolean) => {
    const isWritable = keeper.takesEmpty || explanation.trim() !== '';
    if (word.trim() === '' || !isWritable || !(isWanted || isWorthKeeping)) {
      props.onLeave();
      return;
    }
    keeper.write(word.trim(), explanation.trim()).then(
      (isWritten) =>
        isWritten && props.onLeave(text(`notes.word.end.${keeper.place}`, { word: word.trim() })),
      () => undefined,
    );
  };
  const takeAway = () => {
    if (!earlier) return;
    keeper.takeAway(earlier).then(
      () => props.onLeave(text(`notes.word.removed.${keeper.place}`, { word: earlier.word })),
      () => undefined,
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
  const label = askWho
    ? text('notes.word.explanation', { name: askWho.start })
    : text(`notes.word.field.${keeper.place}`);
  return (
    <form
      className="word-panel"
      aria-label={text('notes.word.title')}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      noValidate
    >
      <p className="word-panel__head">
        <b>{text('notes.word.title')}</b>
        <span>{props.context}</span>
      </p>
      {askWho && (
        <div>
          <p className="small dim">{text('notes.word.to', { name: askWho.within })}</p>
          <p className="word-panel__aloud" data-read-out>
            {text('notes.word.ask', { word: word.trim() || '…' })}
          </p>
        </div>
      )}
      <div className="word-panel__fields">
        <TextField
          label={text('notes.word.word')}
          value={word}
          onChange={setWord}
          maxLength={100}
          autoFocus={word === ''}
        />
        <TextField
          label={label}
          value={explanation}
          onChange={setTyped}
          maxLength={keeper.longest}
          autoFocus={word !== ''}
          className="word-panel__explanation"
        />
      </div>
      <KnownMeaning
        word={word}
        meaning={meaning}
        isProposal={askWho !== undefined}
        canTake={explanation === '' && keeper.place === 'word_list'}
        onTake={setTyped}
      />
      {!askWho && <FieldHelp field={label} text={explanation} onChange={setTyped} />}
      {keeper.refusal && <ErrorMessage refusal={keeper.refusal} />}
      <div className="actions">
        <Button isSubmit variant="go" keys="Enter">
          {text('notes.word.write')}
        </Button>
        <Button variant="plain" keys="Esc" onPress={() => leave(false)}>
          {text(askWho ? 'notes.panel.back' : 'notes.word.close')}
        </Button>
        {earlier && (
          <Button variant="plain" onPress={takeAway} isDisabled={keeper.isBusy}>
            {text(`notes.word.remove.${keeper.place}`, { word: earlier.word })}
          </Button>
        )}
      </div>
    </form>
  );
}
