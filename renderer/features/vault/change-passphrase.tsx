import { vault } from '../../../shared/features/vault/contract.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Form } from '../../ui/form.tsx';
import { PassphraseField, usePassphraseDraft } from './passphrase-field.tsx';
import { PresentPassphrase } from './present-passphrase.tsx';
import { Stage } from './stage.tsx';
import { useSecret } from './use-secret.ts';

interface ChangePassphraseProps {
  readonly label: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Another passphrase; the present one is asked first. */
export function ChangePassphrase(props: ChangePassphraseProps) {
  const text = useText();
  const change = useCommandCall(vault.changePassphrase);
  const present = useSecret();
  const next = usePassphraseDraft();
  const submit = () => {
    const isFilled = present.check();
    if (!next.check(props.label) || !isFilled) return false;
    change.mutate(
      { passphrase: present.value, newPassphrase: next.value },
      { onSuccess: () => props.onDone() },
    );
    return true;
  };
  return (
    <Stage place="page" title={text('vault.keys.passphrase')}>
      <Form
        label={text('vault.keys.passphrase')}
        submitLabel={text(change.isPending ? 'vault.keys.busy' : 'vault.keys.passphrase.start')}
        onSubmit={submit}
        isBusy={change.isPending}
        refusal={change.error?.refusal}
        onCancel={props.onCancel}
      >
        <PresentPassphrase draft={present} />
        <PassphraseField label={text('vault.keys.newPassphrase')} draft={next} />
      </Form>
      <p className="dim">{text('vault.keys.oldBackups', { when: 'soon' })}</p>
      <p className="dim">{text('vault.keys.oldCopies')}</p>
    </Stage>
  );
}
