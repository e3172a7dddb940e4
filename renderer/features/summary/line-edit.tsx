import { type KeyboardEvent, useRef } from 'react';
import type { SummaryLine } from '../../../shared/features/summary/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { SummaryEdits } from './use-summary-edits.ts';

interface LineEditProps {
  readonly line: SummaryLine;
  readonly label: string;
  readonly edits: SummaryEdits;
  /** Whose own words the draft holds, or `null`. */
  readonly ownWordsOf: string | null;
  readonly autoFocus?: boolean;
  /** Ctrl+Enter or Esc: the words are as they should be. */
  readonly onDone?: () => void;
}

/** The most characters one line of the summary holds. */
const MAX_LENGTH = 2000;

/** The words of one line in a field that saves itself, and the way back to the draft. */
export function LineEdit({ line, label, edits, ownWordsOf, autoFocus, onDone }: LineEditProps) {
  const text = useText();
  const group = useRef<HTMLFieldSetElement>(null);
  const words = edits.wordsOf(line);
  const isChanged = words.trim() !== line.draftText;
  const refusal = edits.refusalOf(line);
  const help =
    ownWordsOf !== null &&
    text(isChanged ? 'summary.line.noLongerOwn' : 'summary.line.ownWords', { name: ownWordsOf });

  const onKeyDown = (event: KeyboardEvent) => {
    const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isDone && !(onDone && event.key === 'Escape')) return;
    event.preventDefault();
    void edits.saveNow();
    onDone?.();
  };
  const toDraft = () => {
    void edits.toDraft(line);
    // The button goes away with the difference; the focus stays with the line.
    group.current?.querySelector('textarea')?.focus();
  };
  return (
    <fieldset ref={group} className="after__edit" onKeyDown={onKeyDown}>
      <TextArea
        label={label}
        value={words}
        onChange={(typed) => edits.type(line, typed)}
        onBlur={() => void edits.saveNow()}
        maxLength={MAX_LENGTH}
        autoFocus={autoFocus ?? false}
        error={words.trim() === '' ? text('summary.line.empty') : undefined}
        {...(help && { help })}
      />
      {refusal && <ErrorMessage refusal={refusal} onRetry={() => void edits.saveNow()} />}
      {isChanged && (
        <div className="after__draft">
          <p className="after__label">{text('summary.line.draft')}</p>
          <p className="after__draft-words">{line.draftText}</p>
          <Button variant="plain" onPress={toDraft}>
            {text('summary.line.toDraft')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
