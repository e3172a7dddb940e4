import { useState } from 'react';
import type { Refusal } from '../../../shared/contract/errors.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import { type ShownRecoveryKey, VaultLabel } from '../../../shared/features/vault/schema.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Door } from './door.tsx';
import { PassphraseField, usePassphraseDraft } from './passphrase-field.tsx';

interface ChoosePassphraseProps {
  readonly onStarted: () => void;
  readonly onStopped: () => void;
  readonly onMade: (shown: ShownRecoveryKey) => void;
  /** There is a backup to put back instead. */
  readonly onRestore: () => void;
  readonly onCancel?: () => void;
}

/** A label and a passphrase; what was typed can be shown, so it need not be typed twice. */
export function ChoosePassphrase(props: ChoosePassphraseProps) {
  const text = useText();
  const ask = useAsk();
  const [label, setLabel] = useState('');
  const [isNameless, setNameless] = useState(false);
  const passphrase = usePassphraseDraft();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();

  const make = async () => {
    setBusy(true);
    setRefusal(undefined);
    props.onStarted();
    const answer = await ask(vault.create, { label, passphrase: passphrase.value });
    setBusy(false);
    if (answer.ok) {
      props.onMade(answer.value);
      return;
    }
    setRefusal(answer.error);
    props.onStopped();
  };
  const submit = () => {
    const isNamed = VaultLabel.safeParse(label).success;
    const isFit = passphrase.check(label);
    setNameless(!isNamed);
    if (isNamed && isFit) void make();
    return isNamed && isFit;
  };
  return (
    <Door title={text('vault.setup.title')}>
      <p className="door__words">{text('vault.setup.why')}</p>
      <Form
        label={text('vault.setup.title')}
        submitLabel={text(isBusy ? 'vault.setup.busy' : 'vault.setup.make')}
        onSubmit={submit}
        isBusy={isBusy}
        refusal={refusal}
        {...(props.onCancel && { onCancel: props.onCancel })}
      >
        <TextField
          label={text('vault.setup.label')}
          help={text('vault.setup.labelHelp')}
          error={isNameless ? text('vault.setup.labelMissing') : undefined}
          value={label}
          onChange={setLabel}
          maxLength={60}
          autoFocus
        />
        <PassphraseField label={text('vault.setup.passphrase')} draft={passphrase} />
      </Form>
      <p className="dim">{text('vault.setup.lost')}</p>
      <div className="actions">
        <Button variant="plain" onPress={props.onRestore}>
          {text('backup.restore.title')}
        </Button>
      </div>
    </Door>
  );
}
