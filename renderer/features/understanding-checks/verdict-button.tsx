import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import type { Verdict } from './verdicts.ts';

/** A verdict with the number that says it. */
export function VerdictButton(props: { readonly verdict: Verdict; readonly onPress: () => void }) {
  const text = useText();
  const { kind, number, isMain } = props.verdict;
  return (
    <Button
      variant={isMain ? 'outlined' : 'plain'}
      className={`check__verdict check__verdict--${kind}`}
      onPress={props.onPress}
    >
      <kbd>{number}</kbd>
      {text(`understanding-checks.verdict.${kind}`)}
    </Button>
  );
}
