import { type FormEvent, type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import type { Refusal } from '../../../shared/contract/errors.ts';
import { backup } from '../../../shared/features/backup/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import { RefusedReason, type VaultListing } from '../../../shared/features/vault/schema.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { Door } from './door.tsx';

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
  const refusalText = useRefusalText();
  const ask = useAsk();
  const [passphrase, setPassphrase] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useWait(refusal, () => setRefusal((now) => now && { code: now.code }));

  /** What the disk says while opening is not about something that was typed and could be lost. */
  const words = (why: Refusal) =>
    why.code === 'disk-full' || why.code === 'write-failed'
      ? text(`vault.unlock.${why.code}`)
      : refusalText(why);
  const mustWait = (refusal?.retryAfterMs ?? 0) > 0;
  const unlock = async (event?: FormEvent) => {
    event?.preventDefault();
    if (passphrase === '' || isBusy || mustWait) return;
    setBusy(true);
    const answer = await ask(vault.unlock, { vaultId: id, passphrase });
    setBusy(false);
    setRefusal(answer.ok ? null : answer.error);
    if (answer.ok) {
      setPassphrase('');
      return;
    }
    const reason = RefusedReason.safeParse(answer.error.code);
    if (reason.success) onRefused(reason.data);
  };
  const openOlder = async () => {
    await ask(backup.acceptOlder, { vaultId: id });
    await unlock();
  };
  return (
    <Door title={label ?? text('vault.choice.nameless')}>
      <form className="form" onSubmit={unlock} noValidate>
        <SecretField
          label={text('vault.unlock.passphrase')}
          showLabel={text('vault.passphrase.show')}
          hideLabel={text('vault.passphrase.hide')}
          value={passphrase}
          onChange={setPassphrase}
          error={refusal === null ? undefined : words(refusal)}
          autoFocus
        />
        <div className="actions">
          <Button variant="go" isSubmit isDisabled={mustWait}>
            {text(isBusy ? 'vault.unlock.busy' : 'vault.unlock.open')}
          </Button>
          {refusal?.code === 'older-version' && (
            <Button onPress={() => void openOlder()}>{text('backup.older.open')}</Button>
          )}
        </div>
      </form>
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

/** Calls `onOver` once the wait that came with a refusal is over. */
function useWait(refusal: Refusal | null, onOver: () => void): void {
  const end = useEffectEvent(onOver);
  useEffect(() => {
    const waitMs = refusal?.retryAfterMs ?? 0;
    if (waitMs === 0) return;
    const timer = setTimeout(() => end(), waitMs);
    return () => clearTimeout(timer);
  }, [refusal]);
}
