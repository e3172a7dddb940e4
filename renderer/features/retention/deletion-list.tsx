import { retention } from '../../../shared/features/retention/contract.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { useCountWords } from './use-count-words.ts';

/** What was deleted, when and by which vault; nobody can read from it whose it was. */
export function DeletionList() {
  const text = useText();
  const dates = useDateWords();
  const countWords = useCountWords();
  const deletions = useQueryCall(retention.deletions, {}).data ?? [];
  return (
    <section aria-labelledby="deletions-title">
      <h2 id="deletions-title" className="section-title">
        {text('retention.log.title')}
      </h2>
      <p className="dim">{text('retention.log.help')}</p>
      <ul className="rows">
        {deletions.map(({ at, kind, counts, who }) => (
          <li key={at + kind} className="row">
            <div className="row__main">
              {text(`retention.log.${kind}`)}
              <p className="row__detail">
                {dates.momentInFull(at)}, {who}: {countWords(counts)}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {deletions.length === 0 && <p>{text('retention.log.empty')}</p>}
    </section>
  );
}
