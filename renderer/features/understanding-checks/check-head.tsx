import { MAX_ROUNDS } from '../../../shared/features/understanding-checks/rules.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import type { StepProps } from './check-panel-props.ts';
import { roundsOnceAsked } from './verdicts.ts';

/** Who gives back, in which round, and the ways to something else. */
export function CheckHead(
  props: StepProps & {
    readonly title: string;
    readonly otherLabel?: string;
    readonly onOtherQuestion?: () => void;
  },
) {
  const text = useText();
  const rounds = roundsOnceAsked(props.check.state);
  return (
    <header className="check__head">
      <h2>{props.title}</h2>
      <span>
        {rounds < MAX_ROUNDS
          ? text('understanding-checks.head.round', { round: rounds + 1, most: MAX_ROUNDS })
          : text('understanding-checks.head.lastRound')}
      </span>
      <span className="check__ways">
        {props.onOtherQuestion && (
          <Button variant="plain" keys="Ctrl ↓" onPress={props.onOtherQuestion}>
            {props.otherLabel ?? text('understanding-checks.head.otherQuestion')}
          </Button>
        )}
        {props.onOtherDirection && (
          <Button variant="plain" onPress={props.onOtherDirection}>
            {text('understanding-checks.head.otherDirection')}
          </Button>
        )}
      </span>
    </header>
  );
}
