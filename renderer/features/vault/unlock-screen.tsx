import type { ReactNode } from 'react';
import { vault } from '../../../shared/features/vault/contract.ts';
import type { RefusedReason, VaultListing } from '../../../shared/features/vault/schema.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { Door } from './door.tsx';
import { LastLockLine } from './last-lock.tsx';
import { OlderVersion } from './older-version.tsx';
import { useOpening } from './use-opening.ts';
import { useSecret } from './use-secret.ts';

interface UnlockScreenProps {
  readonly vault: VaultListing;
  /** The passphrase is lost: the recovery key may open it. */
  readonly onForgotten: () => void;
  /** Something is the matter with the files, which shows only once the key fits. */
  readonly onRefused: (reason: RefusedReason) => void;
  /** Ways to other vaults. */
  readonly elsewhere: ReactNode;
}

/** Openen: the vault's label, one field, one button, one sentence about a lost passphrase. */
export function UnlockScreen(props: UnlockScreenProps) {
  const { onForgotten, onRefused, elsewhere } = props;
  const { id, label } = props.vault;
  const text = useText();
  const ask = useAsk();
  const passphrase = useSecret();
  const opening = useOpening(onRefused);

  const unlock = async () => {
    const typed = { vaultId: id, passphrase: passphrase.value };
    if (await opening.attempt(() => ask(vault.unlock, typed))) passphrase.type('');
  };
  const submit = () => {
    if (!passphrase.check()) return false;
    void unlock();
    return true;
  };
  return (
    <Door title={label ?? text('vault.choice.nameless')}>
      <LastLockLine />
      <Form
        label={text('vault.unlock.open')}
        submitLabel={text(opening.isBusy ? 'vault.unlock.busy' : 'vault.unlock.open')}
        onSubmit={submit}
        isBusy={opening.isBusy}
        mustWait={opening.mustWait}
        refusal={undefined}
      >
        <SecretField
          label={text('vault.unlock.passphrase')}
          showLabel={text('vault.passphrase.show')}
          hideLabel={text('vault.passphrase.hide')}
          value={passphrase.value}
          onChange={passphrase.type}
          error={passphrase.error ?? opening.problem}
          autoFocus
        />
      </Form>
      {opening.isOlder && (
        <OlderVersion vaultId={id} openedWith="passphrase" onAccepted={() => void unlock()} />
      )}
      <p className="dim">{text('vault.unlock.lost')}</p>
      <div className="actions">
        <Button variant="plain" onPress={onForgotten}>
          {text('vault.recover.start')}
        </Button>
      </div>
      {elsewhere}
    </Door>
  );
}
