import { useState } from 'react';
import { vault } from '../../../shared/features/vault/contract.ts';
import type { ShownRecoveryKey } from '../../../shared/features/vault/schema.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Form } from '../../ui/form.tsx';
import { KeepRecoveryKey } from './keep-recovery-key.tsx';
import { PassphraseField, usePassphraseDraft } from './passphrase-field.tsx';
import { PresentPassphrase } from './present-passphrase.tsx';
import { RenewalFailed } from './renewal-failed.tsx';
import { Stage } from './stage.tsx';
import { useSecret } from './use-secret.ts';

interface RenewKeyProps {
  readonly label: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/**
 * Versleutel alles opnieuw: passphrase, then a new recovery key on paper, then the database gets its new key. The new passphrase may
 * be left empty to keep the present one.
 */
export function RenewKey(props: RenewKeyProps) {
  const text = useText();
  const make = useCommandCall(vault.makeRecoveryKey);
  const renew = useCommandCall(vault.renewKey);
  const present = useSecret();
  const next = usePassphraseDraft();
  const [shown, setShown] = useState<ShownRecoveryKey>();
  const [isKept, setKept] = useState(false);

  const run = () => {
    setKept(true);
    renew.mutate(
      { passphrase: present.value, newPassphrase: next.value === '' ? null : next.value },
      { onSuccess: () => props.onDone() },
    );
  };
  const submit = () => {
    const isFilled = present.check();
    if ((next.value !== '' && !next.check(props.label)) || !isFilled) return false;
    make.mutate({ passphrase: present.value }, { onSuccess: (made) => setShown(made) });
    return true;
  };
  if (isKept) {
    return (
      <Stage place="page" title={text('vault.keys.renew')}>
        {renew.isPending && <p role="status">{text('vault.keys.renew.busy')}</p>}
        {renew.isError && (
          <RenewalFailed
            refusal={renew.error.refusal}
            hasNewPassphrase={next.value !== ''}
            onRetry={run}
            onNotNow={props.onCancel}
          />
        )}
      </Stage>
    );
  }
  if (shown) {
    return <KeepRecoveryKey place="page" shown={shown} onDone={run} onKeepOld={props.onCancel} />;
  }
  return (
    <Stage place="page" title={text('vault.keys.renew')}>
      <p>{text('vault.keys.renew.steps')}</p>
      <p>{text('vault.keys.renew.emergencyCopy')}</p>
      <Form
        label={text('vault.keys.renew')}
        submitLabel={text(make.isPending ? 'vault.keys.busy' : 'vault.keys.renew.goOn')}
        onSubmit={submit}
        isBusy={make.isPending}
        refusal={make.error?.refusal}
        onCancel={props.onCancel}
      >
        <PresentPassphrase draft={present} />
        <PassphraseField
          label={text('vault.keys.newPassphrase')}
          emptyHelp={text('vault.keys.mayStay')}
          draft={next}
        />
      </Form>
    </Stage>
  );
}
