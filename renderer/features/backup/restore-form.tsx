import { type FormEvent, useState } from 'react';
import { backup } from '../../../shared/features/backup/contract.ts';
import type {
  BackupListing,
  BackupSource,
  Secret,
} from '../../../shared/features/backup/schema.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import { useCommandCall } from '../../bridge/use-call.ts';
import { useDateWords } from '../../i18n/dates.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { RestoredReport } from './restored-report.tsx';
import { SecretChoice } from './secret-choice.tsx';

/** The value of the choice that is no stored backup. */
const OTHER_FILE = 'file';

interface RestoreFormProps {
  /** The vault the stored backups are of; none on a computer without a vault. */
  readonly vaultId?: VaultId;
  readonly stored: readonly BackupListing[];
  /** A closed vault that may be set aside for the restored one. */
  readonly mayStandInFor?: VaultId;
  readonly onRestored?: () => void;
}

/** Which backup, and with what it opens. The vault that comes of it stands beside what is there. */
export function RestoreForm(props: RestoreFormProps) {
  const { vaultId, stored, mayStandInFor, onRestored } = props;
  const text = useText();
  const { momentInFull } = useDateWords();
  const choose = useCommandCall(backup.chooseFile);
  const restore = useCommandCall(backup.restore);
  const [chosen, setChosen] = useState<string | null>(stored[0]?.name ?? null);
  const [place, setPlace] = useState<'beside' | 'instead'>(mayStandInFor ? 'instead' : 'beside');
  const [secret, setSecret] = useState<Secret>({ kind: 'passphrase', text: '' });
  const fileName = choose.data?.name ?? null;
  if (restore.data) return <RestoredReport restored={restore.data} />;

  const source: BackupSource | undefined =
    chosen === OTHER_FILE || chosen === null || vaultId === undefined
      ? fileName === null
        ? undefined
        : { kind: 'chosen' }
      : { kind: 'stored', vaultId, name: chosen };
  const isReady = source !== undefined && secret.text !== '' && !restore.isPending;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!source || !isReady) return;
    const insteadOf = place === 'instead' ? (mayStandInFor ?? null) : null;
    restore.mutate({ source, secret, insteadOf }, { onSuccess: () => onRestored?.() });
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      {stored.length > 0 && (
        <RadioChoice
          label={text('backup.restore.which')}
          isList
          value={chosen}
          onChange={setChosen}
          options={[
            ...stored.map(({ name, writtenAt }) => ({
              value: name,
              label: momentInFull(writtenAt),
            })),
            { value: OTHER_FILE, label: text('backup.restore.otherFile') },
          ]}
        />
      )}
      {(chosen === OTHER_FILE || stored.length === 0) && (
        <div className="actions">
          <Button onPress={() => choose.mutate({})}>{text('backup.restore.choose')}</Button>
          {fileName !== null && <span>{fileName}</span>}
        </div>
      )}
      {mayStandInFor && (
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
      )}
      <SecretChoice secret={secret} onChange={setSecret} />
      {choose.isError && <ErrorMessage refusal={choose.error.refusal} />}
      {restore.isError && <ErrorMessage refusal={restore.error.refusal} about="this-computer" />}
      <div className="actions">
        <Button variant="go" isSubmit isDisabled={!isReady}>
          {text(restore.isPending ? 'backup.restore.busy' : 'backup.restore.start')}
        </Button>
      </div>
    </form>
  );
}
