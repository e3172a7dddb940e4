import { consents } from '../../../shared/features/consents/contract.ts';
import type { ConsentAnswer } from '../../../shared/features/consents/schema.ts';
import type { InhabitantId } from '../../../shared/primitives/ids.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { ConsentFields } from './consent-fields.tsx';
import { consentQuestions } from './data/consent-questions.ts';

/** What an inhabitant said yes and no to, to be given and taken back here, with every earlier answer. */
export function ConsentsOfInhabitant({ inhabitantId }: { readonly inhabitantId: InhabitantId }) {
  const text = useText();
  const stored = useQueryCall(consents.get, { inhabitantId });
  const history = (stored.data?.history ?? []).map((answer, nth) => ({ answer, nth }));
  return (
    <section aria-labelledby="consents-title">
      <h2 id="consents-title" className="section-title">
        {text('consents.title')}
      </h2>
      <p className="dim">{text('consents.help')}</p>
      <ConsentFields inhabitantId={inhabitantId} />
      {history.length > 0 && (
        <details className="consents__history">
          <summary>{text('consents.history', { count: history.length })}</summary>
          <ol className="rows">
            {history.toReversed().map(({ answer, nth }) => (
              <li key={nth} className="row">
                <Answer answer={answer} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function Answer({ answer }: { readonly answer: ConsentAnswer }) {
  const text = useText();
  const words = useDateWords();
  const until =
    answer.until === null ? '' : text('consents.until', { day: words.inFull(answer.until) });
  return (
    <div className="row__main">
      {consentQuestions[answer.purpose]}
      <p className="row__detail">
        {text(`consents.said.${answer.answer}`, { day: words.inFull(answer.on) })} {until}{' '}
        {answer.asked !== null && text(`consents.wasAsked.${answer.asked}`)}
      </p>
    </div>
  );
}
