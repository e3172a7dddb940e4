import type { ReactNode } from 'react';
import type { RefusedReason, VaultListing } from '../../../shared/features/vault/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Door } from './door.tsx';

interface RefusedScreenProps {
  readonly vault: VaultListing;
  readonly reason: RefusedReason;
  readonly onRetry: () => void;
  /** Ways to other vaults. */
  readonly elsewhere: ReactNode;
}

/** There is something on the disk that Naast will not touch: what happened, what is safe, and what to do. */
export function RefusedScreen(props: RefusedScreenProps) {
  const text = useText();
  return (
    <Door title={text(`vault.refused.${props.reason}`)} label={props.vault.label}>
      <p className="door__words" role="alert">
        {text(`errors.${props.reason}`)}
      </p>
      <div className="actions">
        <Button variant="go" onPress={props.onRetry}>
          {text('vault.refused.retry')}
        </Button>
      </div>
      {props.elsewhere}
    </Door>
  );
}
