import { understandingChecks } from '../../../shared/features/understanding-checks/contract.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import './to-compare-list.css';

/** On Vandaag: what must be looked up in a verslag when it has come (practice, 0.3 step 3). Nothing when there is nothing. */
export function ToCompareList() {
  const text = useText();
  const navigate = useNavigate();
  const words = useDateWords();
  const stored = useQueryCall(understandingChecks.listToCompare, {});
  if (stored.isError) {
    return <ErrorMessage refusal={stored.error.refusal} onRetry={() => void stored.refetch()} />;
  }
  const points = stored.data ?? [];
  if (points.length === 0) return null;
  return (
    <section aria-labelledby="to-compare">
      <h2 id="to-compare" className="section-title">
        {text('understanding-checks.toCompare.title')}
      </h2>
      <ul>
        {points.map(({ conversationId, lineId, inhabitantName, date, text: said }) => (
          <li key={lineId} className="to-compare">
            <TextLink
              className="to-compare__text"
              onGo={() => navigate({ name: 'after', conversationId })}
            >
              {said}
            </TextLink>
            <p className="small dimmer starts-with-name">
              {`${inhabitantName} · ${words.inFull(date)}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
