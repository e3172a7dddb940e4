import type { SummaryLine } from '../../../shared/features/summary/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';

/** The lines that were left out of the paper, and the way to put them back. */
export function LeftOutList({
  lines,
  onPutBack,
}: {
  readonly lines: readonly SummaryLine[];
  readonly onPutBack: (line: SummaryLine) => void;
}) {
  const text = useText();
  return (
    <ul className="after__rows">
      {lines.map((line) => (
        <li key={line.key}>
          <p>{line.isQuote ? `“${line.draftText}”` : line.draftText}</p>
          <Button
            variant="plain"
            onPress={() => onPutBack(line)}
            spokenLabel={text('summary.leftOut.putBackSpoken', { what: line.draftText })}
          >
            {text('summary.line.putBack')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
