import { useState } from 'react';
import type { Refusal } from '../../../shared/contract/errors.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import {
  MIN_PASSPHRASE_LENGTH,
  NewPassphrase,
  passphraseLength,
} from '../../../shared/features/vault/schema.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useText } from '../../i18n/text.tsx';
import { Form } from '../../ui/form.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { Door } from './door.tsx';

interface ChoosePassphraseProps {
  readonly onStarted: () => void;
  readonly onStopped: () => void;
  readonly onMade: (recoveryKey: string) => void;
}

/** One field: what was typed can be shown, so it need not be typed twice. */
export function ChoosePassphrase(props: ChoosePassphraseProps) {
  const text = useText();
  const ask = useAsk();
  const [passphrase, setPassphrase] = useState('');
  const [wasTooShort, setTooShort] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();

  const missing = Math.max(0, MIN_PASSPHRASE_LENGTH - passphraseLength(passphrase));
  const make = async () => {
    setBusy(true);
    setRefusal(undefined);
    props.onStarted();
    const answer = await ask(vault.create, { passphrase });
    setBusy(false);
    if (answer.ok) {
      props.onMade(answer.value.recoveryKey);
      return;
    }
    setRefusal(answer.error);
    props.onStopped();
  };
  const submit = () => {
    const isFit = NewPassphrase.safeParse(passphrase).success;
    setTooShort(!isFit);
    if (isFit) void make();
    return isFit;
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
      >
        <SecretField
          label={text('vault.setup.passphrase')}
          help={text('vault.setup.missing', { missing })}
          error={wasTooShort && missing > 0 ? text('vault.setup.tooShort') : undefined}
          showLabel={text('vault.passphrase.show')}
          hideLabel={text('vault.passphrase.hide')}
          value={passphrase}
          onChange={setPassphrase}
          autoFocus
        />
      </Form>
      <p className="dim">{text('vault.setup.lost')}</p>
    </Door>
  );
}
