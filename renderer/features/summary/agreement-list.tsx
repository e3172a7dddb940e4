import type { Agreement } from '../../../shared/features/agreements/schema.ts';
import { partHeadings } from '../../../shared/features/summary/data/part-headings.ts';
import { directions } from '../../../shared/features/understanding-checks/schema.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { useAskBack } from './ask-back-context.ts';
import { CheckColumns } from './check-columns.tsx';
import type { After } from './use-after.ts';
import { useNameOf } from './use-name-of.ts';

interface AgreementListProps {
  readonly after: After;
  /** The person wants to say who does it and when. */
  readonly onChange: (agreement: Agreement) => void;
}

/** The agreements of the conversation with their checks; those that are not understood are asked back here. */
export function AgreementList({ after, onChange }: AgreementListProps) {
  const text = useText();
  const { agreements } = after;
  if (agreements.length === 0) return <p className="dim">{text('summary.agreement.none')}</p>;
  return (
    <>
      {agreements.some(({ isUnderstood }) => !isUnderstood) && (
        <p className="dim">
          {text('summary.agreement.notClear', { part: partHeadings.not_clear })}
        </p>
      )}
      <ul className="after__rows">
        {agreements.map((agreement) => (
          <AgreementRow
            key={agreement.lineId}
            agreement={agreement}
            after={after}
            onChange={() => onChange(agreement)}
          />
        ))}
      </ul>
    </>
  );
}

function AgreementRow({
  agreement,
  after,
  onChange,
}: {
  readonly agreement: Agreement;
  readonly after: After;
  readonly onChange: () => void;
}) {
  const text = useText();
  const words = useDateWords();
  const nameOf = useNameOf(after);
  const { lineId, doer, due, isUnderstood, text: what } = agreement;
  const who = doer === null ? text('summary.agreement.noDoer') : nameOf(doer);
  const when = due === null ? text('summary.agreement.noDue') : words.inFull(due);
  const ask = useAskBack();
  const open = after.keyPoints.find(
    (point) => point.lineId === lineId && point.check.state !== 'klopt',
  );
  const askBack = () => ask(lineId, open?.direction ?? directions[0]);
  return (
    <li>
      <p>{what}</p>
      <p className="dim starts-with-name">{`${who} · ${when}`}</p>
      <CheckColumns lineId={lineId} after={after} />
      <div className="actions">
        {!isUnderstood && (
          <Button onPress={askBack} spokenLabel={text('summary.agreement.askBackSpoken', { what })}>
            {text('summary.agreement.askBack')}
          </Button>
        )}
        <Button
          variant="plain"
          onPress={onChange}
          spokenLabel={text('summary.agreement.changeSpoken', { what })}
        >
          {text('summary.agreement.change')}
        </Button>
      </div>
    </li>
  );
}
