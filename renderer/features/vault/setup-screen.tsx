import { useState } from 'react';
import type { ShownRecoveryKey } from '../../../shared/features/vault/schema.ts';
import { ChoosePassphrase } from './choose-passphrase.tsx';
import { KeepRecoveryKey } from './keep-recovery-key.tsx';

interface SetupScreenProps {
  /** The vault is about to be made: it will be open before its key has been kept. */
  readonly onStarted: () => void;
  /** It was not made. */
  readonly onStopped: () => void;
  /** The key has been kept; the app may appear. */
  readonly onDone: () => void;
  /** There is a backup to put back instead. */
  readonly onRestore: () => void;
  /** Goes back to the vaults that are there. */
  readonly onCancel?: () => void;
}

/** First start: choose a passphrase, then keep the recovery key. */
export function SetupScreen(props: SetupScreenProps) {
  const [shown, setShown] = useState<ShownRecoveryKey>();
  if (shown) return <KeepRecoveryKey place="door" shown={shown} onDone={props.onDone} />;
  return (
    <ChoosePassphrase
      onStarted={props.onStarted}
      onStopped={props.onStopped}
      onMade={setShown}
      onRestore={props.onRestore}
      {...(props.onCancel && { onCancel: props.onCancel })}
    />
  );
}
