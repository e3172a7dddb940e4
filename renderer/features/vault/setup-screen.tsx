import { useState } from 'react';
import { ChoosePassphrase } from './choose-passphrase.tsx';
import { KeepRecoveryKey } from './keep-recovery-key.tsx';

interface SetupScreenProps {
  /** The vault is about to be made: it will be open before its key has been shown. */
  readonly onStarted: () => void;
  /** It was not made. */
  readonly onStopped: () => void;
  /** The key has been kept; the app may appear. */
  readonly onDone: () => void;
}

/** First start: choose a passphrase, then keep the recovery key. */
export function SetupScreen(props: SetupScreenProps) {
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  if (recoveryKey !== null) {
    return <KeepRecoveryKey recoveryKey={recoveryKey} onDone={props.onDone} />;
  }
  return (
    <ChoosePassphrase
      onStarted={props.onStarted}
      onStopped={props.onStopped}
      onMade={setRecoveryKey}
    />
  );
}
