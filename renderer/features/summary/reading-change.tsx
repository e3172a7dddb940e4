import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { LineEdit } from './line-edit.tsx';
import { ownWordsOf } from './own-words-of.ts';
import type { PlacedLineOnPaper } from './placed-lines.ts';
import type { After } from './use-after.ts';
import { useNameOf } from './use-name-of.ts';
import type { SummaryEdits } from './use-summary-edits.ts';

interface ReadingChangeProps {
  readonly placed: PlacedLineOnPaper;
  readonly after: After;
  readonly edits: SummaryEdits;
  readonly onDone: () => void;
}

/** The words of the line, to change while reading together, or to leave out. */
export function ReadingChange({ placed: { line }, after, edits, onDone }: ReadingChangeProps) {
  const text = useText();
  const nameOf = useNameOf(after);
  const speaker = ownWordsOf(line, after);
  const leaveOut = () => {
    void edits.leaveOut(line);
    onDone();
  };
  return (
    <div className="together__change">
      <LineEdit
        label={text('summary.together.change')}
        line={line}
        edits={edits}
        ownWordsOf={speaker && nameOf(speaker)}
        onDone={onDone}
        autoFocus
      />
      <div className="actions">
        <Button keys="Ctrl Enter" onPress={onDone}>
          {text('summary.together.ready')}
        </Button>
        <Button variant="plain" onPress={leaveOut}>
          {text('summary.line.leaveOut')}
        </Button>
      </div>
    </div>
  );
}
