import type { ReactNode } from 'react';
import { partHeadings } from '../../../shared/features/summary/data/part-headings.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { LineEdit } from './line-edit.tsx';
import { LineSource } from './line-source.tsx';
import { ownWordsOf } from './own-words-of.ts';
import type { PlacedLine } from './placed-lines.ts';
import type { After } from './use-after.ts';
import { useNameOf } from './use-name-of.ts';
import type { SummaryEdits } from './use-summary-edits.ts';

/** The selected line: where it comes from, its words to change, and whether it stands on the paper. */
export function LineLook({
  placed: { line, part },
  after,
  edits,
  children,
}: {
  readonly placed: PlacedLine;
  readonly after: After;
  readonly edits: SummaryEdits;
  /** What more there is to say about this line. */
  readonly children?: ReactNode;
}) {
  const text = useText();
  const nameOf = useNameOf(after);
  const speaker = ownWordsOf(line, after);
  const refusal = edits.refusalOf(line);
  return (
    <div className="after__line">
      <LineSource line={line} after={after} />
      {line.changedBy === 'inhabitant' && (
        <p className="starts-with-name">
          {text(part === null ? 'summary.line.leftOutByThem' : 'summary.line.changedByThem', {
            name: after.inhabitant.name,
          })}
        </p>
      )}
      {part === null ? (
        <LeftOutWords words={line.draftText} />
      ) : (
        <LineEdit
          label={text('summary.line.words', { part: partHeadings[part] })}
          line={line}
          edits={edits}
          ownWordsOf={speaker && nameOf(speaker)}
        />
      )}
      {part === null && refusal && <ErrorMessage refusal={refusal} />}
      <div className="actions">
        {/* One button with two meanings, so that the focus stays on it. */}
        <Button onPress={() => void (part === null ? edits.toDraft(line) : edits.leaveOut(line))}>
          {text(part === null ? 'summary.line.putBack' : 'summary.line.leaveOut')}
        </Button>
      </div>
      {children}
    </div>
  );
}

function LeftOutWords({ words }: { readonly words: string }) {
  const text = useText();
  return (
    <div>
      <p className="after__label">{text('summary.line.isLeftOut')}</p>
      <p className="after__draft-words">{words}</p>
    </div>
  );
}
