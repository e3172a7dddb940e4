import { useState } from 'react';
import { vault } from '../../../shared/features/vault/contract.ts';
import type { ShownRecoveryKey } from '../../../shared/features/vault/schema.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Form } from '../../ui/form.tsx';
import { KeepRecoveryKey } from './keep-recovery-key.tsx';
import { PresentPassphrase } from './present-passphrase.tsx';
import { Stage } from './stage.tsx';
import { useSecret } from './use-secret.ts';

interface ReplaceRecoveryKeyProps {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Another recovery key; the one on paper stays good until the new one was typed back. */
export function ReplaceRecoveryKey(props: ReplaceRecoveryKeyProps) {
  const text = useText();
  const make = useCommandCall(vault.makeRecoveryKey);
  const present = useSecret();
  const [shown, setShown] = useState<ShownRecoveryKey>();
  if (shown) {
    return (
      <KeepRecoveryKey
        place="page"
        shown={shown}
        onDone={props.onDone}
        onKeepOld={props.onCancel}
      />
    );
  }
  const submit = () => {
    if (!present.check()) return false;
    make.mutate({ passphrase: present.value }, { onSuccess: (made) => setShown(made) });
    return true;
  };
  return (
    <Stage place="page" title={text('vault.keys.recoveryKey')}>
      <Form
        label={text('vault.keys.recoveryKey')}
        submitLabel={text(make.isPending ? 'vault.keys.busy' : 'vault.keys.recoveryKey.start')}
        onSubmit={submit}
        isBusy={make.isPending}
        refusal={make.error?.refusal}
        onCancel={props.onCancel}
      >
        <PresentPassphrase draft={present} />
      </Form>
    </Stage>
  );
}
