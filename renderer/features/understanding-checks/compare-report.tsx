import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import type { StepProps } from './check-panel-props.ts';

/**
 * What the partner would rather see back in the verslag is looked up there when it has come (practice, 3.5): the written
 * verslag is the second check of the same message.
 */
export function CompareReport(props: StepProps & { readonly isInReport: boolean | null }) {
  const text = useText();
  const { isInReport, record } = props;
  const say = (isThere: boolean) => void record({ kind: 'compared', isInReport: isThere });
  return (
    <div className="check__compare">
      <p>
        {isInReport === null
          ? text('understanding-checks.compare.todo')
          : text('understanding-checks.compare.done', { isThere: isInReport ? 'yes' : 'no' })}
      </p>
      <div className="actions">
        <Button onPress={() => say(true)}>{text('understanding-checks.compare.yes')}</Button>
        <Button onPress={() => say(false)}>{text('understanding-checks.compare.no')}</Button>
      </div>
    </div>
  );
}
