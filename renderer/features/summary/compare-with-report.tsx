import { toCompare } from '../../../shared/features/understanding-checks/rules.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { useAskBack } from './ask-back-context.ts';
import type { After } from './use-after.ts';

/**
 * What the partner would rather see back in the verslag: looked up there when it has come, and said here (practice, 0.3 step 3 and
 * 3.5). Nothing when there is nothing.
 */
export function CompareWithReport({ after }: { readonly after: After }) {
  const text = useText();
  const askBack = useAskBack();
  const points = toCompare(after.keyPoints);
  if (points.length === 0) return null;
  return (
    <section>
      <h2>{text('summary.report.title')}</h2>
      <p className="dim">{text('summary.report.help')}</p>
      <ul className="after__rows">
        {points.map(({ lineId, direction, text: said }) => (
          <li key={lineId}>
            <p>{said}</p>
            <div className="actions">
              <Button
                onPress={() => askBack(lineId, direction)}
                spokenLabel={text('summary.report.compareSpoken', { what: said })}
              >
                {text('summary.report.compare')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
