import { useState } from 'react';
import { vault } from '../../../shared/features/vault/contract.ts';
import type { ShownRecoveryKey, VaultNeed } from '../../../shared/features/vault/schema.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { Form } from '../../ui/form.tsx';
import { Door } from './door.tsx';
import { KeepRecoveryKey } from './keep-recovery-key.tsx';
import { PassphraseField, usePassphraseDraft } from './passphrase-field.tsx';

interface NeedsScreenProps {
  readonly needs: Exclude<VaultNeed, 'nothing'>;
  readonly label: string;
  readonly onDone: () => void;
}

/** The vault is open, but something about its keys comes first. */
export function NeedsScreen(props: NeedsScreenProps) {
  return props.needs === 'passphrase' ? (
    <NewPassphrase label={props.label} />
  ) : (
    <NewRecoveryKey onDone={props.onDone} />
  );
}

/** The recovery key opened the vault: now a passphrase for from now on. */
function NewPassphrase(props: { readonly label: string }) {
  const text = useText();
  const choose = useCommandCall(vault.choosePassphrase);
  const draft = usePassphraseDraft();
  const submit = () => {
    if (!draft.check(props.label)) return false;
    choose.mutate({ newPassphrase: draft.value });
    return true;
  };
  return (
    <Door title={text('vault.needs.passphrase')}>
      <p className="door__words">{text('vault.needs.passphraseWhy')}</p>
      <Form
        label={text('vault.needs.passphrase')}
        submitLabel={text(choose.isPending ? 'vault.keys.busy' : 'vault.needs.passphraseSet')}
        onSubmit={submit}
        isBusy={choose.isPending}
        refusal={choose.error?.refusal}
      >
        <PassphraseField label={text('vault.keys.newPassphrase')} draft={draft} autoFocus />
      </Form>
    </Door>
  );
}

/** Making the recovery key was cut off before it was typed back: that one counts no more, another is made. */
function NewRecoveryKey(props: { readonly onDone: () => void }) {
  const text = useText();
  const make = useCommandCall(vault.makeFirstRecoveryKey);
  const [shown, setShown] = useState<ShownRecoveryKey>();
  if (shown) return <KeepRecoveryKey place="door" shown={shown} onDone={props.onDone} />;
  return (
    <Door title={text('vault.needs.recoveryKey')}>
      <p className="door__words">{text('vault.needs.recoveryKeyWhy')}</p>
      {make.isError && <ErrorMessage refusal={make.error.refusal} />}
      <div className="actions">
        <Button
          variant="go"
          onPress={() => make.mutate({}, { onSuccess: (made) => setShown(made) })}
        >
          {text('vault.needs.recoveryKeyMake')}
        </Button>
      </div>
    </Door>
  );
}
