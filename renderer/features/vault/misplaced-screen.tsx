import type { PlaceProblem } from '../../../shared/features/vault/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Door } from './door.tsx';

/** Why Naast opens no vault where its folder stands, that nothing was touched, and the way out. */
export function MisplacedScreen(props: {
  readonly problem: PlaceProblem;
  readonly folder: string;
  /** Looks at the place again. */
  readonly onRetry: () => void;
}) {
  const text = useText();
  const { problem, folder } = props;
  return (
    <Door title={text('vault.misplaced.title')}>
      <p className="door__words">{text(`vault.misplaced.${problem}`, { folder })}</p>
      <p className="door__words">{text('vault.misplaced.safe')}</p>
      <p className="door__words">{text('vault.misplaced.wayOut', { problem })}</p>
      <div className="actions">
        <Button variant="go" onPress={props.onRetry}>
          {text('vault.refused.retry')}
        </Button>
      </div>
    </Door>
  );
}
