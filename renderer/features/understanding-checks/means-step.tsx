import { useText } from '../../i18n/text.tsx';
import { CheckHead } from './check-head.tsx';
import type { StepProps } from './check-panel-props.ts';
import { MeansList } from './means-list.tsx';

/** Three rounds did not help: something else has to change. */
export function MeansStep(props: StepProps) {
  const text = useText();
  return (
    <>
      <CheckHead {...props} title={text('understanding-checks.means.head')} />
      <MeansList {...props} />
    </>
  );
}
