import { retentionTerms } from '../../../shared/features/retention/data/terms.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';

/** What the law says to others about keeping, each with its source; what we could not confirm says so. */
export function RetentionTerms() {
  const text = useText();
  const dates = useDateWords();
  return (
    <details className="terms">
      <summary>{text('retention.terms.title')}</summary>
      <ul className="rows">
        {retentionTerms.map((row) => (
          <li key={row.id} className="row">
            <div className="row__main">
              {row.whom}: {row.term}
              <p className="row__detail">
                {[row.law, row.article].filter(Boolean).join(', ')}.{' '}
                {text(row.isVerified ? 'retention.terms.verified' : 'retention.terms.check', {
                  day: dates.inFull(row.lookedOn),
                })}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
