import type { Refusal } from '../../../shared/contract/errors.ts';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';

interface RenewalFailedProps {
  readonly refusal: Refusal;
  /** A new passphrase was chosen for it: it may count already. */
  readonly hasNewPassphrase: boolean;
  readonly onRetry: () => void;
  readonly onNotNow: () => void;
}

/** The database did not get its new key: which sheet and passphrase count now, and why it failed. */
export function RenewalFailed(props: RenewalFailedProps) {
  const text = useText();
  const refusalText = useRefusalText();
  const { refusal } = props;
  /** What the disk says elsewhere is about words that were being saved; here there are none. */
  const why =
    refusal.code === 'disk-full'
      ? text('vault.keys.renew.failedFull')
      : refusal.code === 'write-failed'
        ? undefined
        : refusalText(refusal);
  return (
    <>
      <div className="error" role="alert">
        <p>{text('vault.keys.renew.failed')}</p>
        {why !== undefined && <p>{why}</p>}
        {props.hasNewPassphrase && <p>{text('vault.keys.renew.failedPassphrase')}</p>}
        <Button onPress={props.onRetry}>{text('app.error.retry')}</Button>
      </div>
      <div className="actions">
        <Button variant="plain" onPress={props.onNotNow}>
          {text('vault.keys.renew.notNow')}
        </Button>
      </div>
    </>
  );
}
