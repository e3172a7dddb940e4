import { backup } from '../../../shared/features/backup/contract.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';

interface OlderVersionProps {
  readonly vaultId: VaultId;
  readonly openedWith: 'passphrase' | 'recovery-key';
  /** The person wants this version all the same: opening may be tried again. */
  readonly onAccepted: () => void;
}

/** What was typed fits, but this is an older version of the vault: what that means, and the way on. */
export function OlderVersion(props: OlderVersionProps) {
  const text = useText();
  const ask = useAsk();
  const accept = async () => {
    const answer = await ask(backup.acceptOlder, { vaultId: props.vaultId });
    if (answer.ok) props.onAccepted();
  };
  return (
    <div className="error" role="alert">
      <p>{text('vault.older.what', { with: props.openedWith })}</p>
      <p>{text('vault.older.choice')}</p>
      <Button onPress={() => void accept()}>{text('backup.older.open')}</Button>
    </div>
  );
}
