import { type FormEvent, useState } from 'react';
import { backup } from '../../../shared/features/backup/contract.ts';
import type { BackupListing, Secret } from '../../../shared/features/backup/schema.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { BackupChoice, firstChoice } from './backup-choice.tsx';
import { SecretChoice } from './secret-choice.tsx';
import { useMustWait } from './use-must-wait.ts';

/** Takes only the key file out of a backup, for a vault that lost its own: the work since that backup stays. */
export function RestoreKeysForm(props: {
  readonly vaultId: VaultId;
  readonly stored: readonly BackupListing[];
  readonly onRestored: () => void;
}) {
  const { vaultId, stored, onRestored } = props;
  const text = useText();
  const restore = useCommandCall(backup.restoreKeys);
  const [source, setSource] = useState(() => firstChoice(vaultId, stored));
  const [secret, setSecret] = useState<Secret>({ kind: 'passphrase', text: '' });
  const mustWait = useMustWait(restore.error?.refusal);
  if (restore.data) return <p role="status">{text('backup.keys.done')}</p>;

  const isReady = source !== undefined && secret.text !== '' && !restore.isPending && !mustWait;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (source && isReady) restore.mutate({ vaultId, source, secret }, { onSuccess: onRestored });
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <BackupChoice vaultId={vaultId} stored={stored} source={source} onChange={setSource} />
      <SecretChoice secret={secret} onChange={setSecret} />
      {restore.isError && <ErrorMessage refusal={restore.error.refusal} about="this-computer" />}
      <div className="actions">
        <Button variant="go" isSubmit isDisabled={!isReady}>
          {text(restore.isPending ? 'backup.rescue.busy' : 'backup.keys.start')}
        </Button>
      </div>
    </form>
  );
}
