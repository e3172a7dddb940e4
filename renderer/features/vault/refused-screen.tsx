import type { VaultStatus } from '../../../shared/features/vault/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Door } from './door.tsx';

type Reason = Extract<VaultStatus, { kind: 'refused' }>['reason'];

/** There is something on the disk that Naast will not touch: what is safe, and what to do. */
export function RefusedScreen(props: { readonly reason: Reason; readonly onRetry: () => void }) {
  const text = useText();
  return (
    <Door title={text(`vault.refused.${props.reason}`)}>
      <p className="door__words" role="alert">
        {text(`errors.${props.reason}`)}
      </p>
      <div className="actions">
        <Button variant="go" onPress={props.onRetry}>
          {text('vault.refused.retry')}
        </Button>
      </div>
    </Door>
  );
}
