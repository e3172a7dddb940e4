import type { SummaryLine } from '../../../shared/features/summary/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { changedTogether } from './placed-lines.ts';
import type { After } from './use-after.ts';

/** What the inhabitant changed while the two read the paper together, with what stood there first. Nothing without changes. */
export function TheirChanges({
  after,
  onShow,
}: {
  readonly after: After;
  readonly onShow: (line: SummaryLine) => void;
}) {
  const text = useText();
  const changes = changedTogether(after.draft);
  if (changes.length === 0) return null;
  return (
    <section>
      <h2 className="starts-with-name">
        {text('summary.theirs.title', { name: after.inhabitant.name })}
      </h2>
      <ul className="after__rows">
        {changes.map(({ line, part }) => (
          <li key={line.key}>
            {part !== null && <p>{line.text}</p>}
            <p className={part === null ? '' : 'dim'}>
              {text(part === null ? 'summary.theirs.leftOut' : 'summary.theirs.was', {
                draft: line.draftText,
              })}
            </p>
            <Button
              variant="plain"
              onPress={() => onShow(line)}
              spokenLabel={text('summary.theirs.showSpoken', { what: line.text })}
            >
              {text('summary.theirs.show')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
