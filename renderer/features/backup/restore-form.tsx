import { type FormEvent, useState } from 'react';
import { backup } from '../../../shared/features/backup/contract.ts';
import type { BackupListing, Secret } from '../../../shared/features/backup/schema.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { BackupChoice, firstChoice } from './backup-choice.tsx';
import { RestoredReport } from './restored-report.tsx';
import { SecretChoice } from './secret-choice.tsx';
import { useMustWait } from './use-must-wait.ts';

interface RestoreFormProps {
  /** The vault the stored backups are of; none on a computer without a vault. */
  readonly vaultId?: VaultId;
  readonly stored: readonly BackupListing[];
  /** A closed vault that may be set aside for the restored one. */
  readonly mayStandInFor?: VaultId;
  readonly onRestored?: () => void;
}

/** Which backup, and with what it opens. The vault that comes of it stands beside what is there, or in the place of a closed one. */
export function RestoreForm(props: RestoreFormProps) {
  const { vaultId, stored, mayStandInFor, onRestored } = props;
  const text = useText();
  const { momentInFull } = useDateWords();
  const restore = useCommandCall(backup.restore);
  const [source, setSource] = useState(() => firstChoice(vaultId, stored));
  const [place, setPlace] = useState<'beside' | 'instead'>(mayStandInFor ? 'instead' : 'beside');
  const [secret, setSecret] = useState<Secret>({ kind: 'passphrase', text: '' });
  const mustWait = useMustWait(restore.error?.refusal);
  if (restore.data) return <RestoredReport restored={restore.data} />;

  const isReady = source !== undefined && secret.text !== '' && !restore.isPending && !mustWait;
  const chosen =
    source?.kind === 'stored' ? stored.find(({ name }) => name === source.name) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!source || !isReady) return;
    const insteadOf = place === 'instead' ? (mayStandInFor ?? null) : null;
    restore.mutate({ source, secret, insteadOf }, { onSuccess: () => onRestored?.() });
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <BackupChoice vaultId={vaultId} stored={stored} source={source} onChange={setSource} />
      {chosen && <p>{text('backup.restore.after', { when: momentInFull(chosen.writtenAt) })}</p>}
      {mayStandInFor ? (
        <RadioChoice
          label={text('backup.place.label')}
          help={text('backup.place.help')}
          value={place}
          onChange={setPlace}
          options={[
            { value: 'instead', label: text('backup.place.instead') },
            { value: 'beside', label: text('backup.place.beside') },
          ]}
        />
      ) : (
        vaultId !== undefined && <p>{text('backup.place.second')}</p>
      )}
      <SecretChoice secret={secret} onChange={setSecret} />
      {restore.isError && <ErrorMessage refusal={restore.error.refusal} about="this-computer" />}
      <div className="actions">
        <Button variant="go" isSubmit isDisabled={!isReady}>
          {text(restore.isPending ? 'backup.restore.busy' : 'backup.restore.start')}
        </Button>
      </div>
    </form>
  );
}
