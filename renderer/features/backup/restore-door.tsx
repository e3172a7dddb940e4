import { useState } from 'react';
import { backup } from '../../../shared/features/backup/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { RescueForm } from './rescue-form.tsx';
import { RestoreForm } from './restore-form.tsx';
import { RestoreKeysForm } from './restore-keys-form.tsx';

/**
 * Putting a backup back before any vault is open: on a new computer from a file, beside a vault that will not open from its own
 * backups. When only its key files are lost, those alone; when there is no good backup, saving what can be read.
 */
export function RestoreDoor(props: {
  /** The vault that will not open, if it is about one. */
  readonly vaultId?: VaultId;
  readonly onBack: () => void;
}) {
  const text = useText();
  const { vaultId } = props;
  const hasLostKeys = useHasLostKeys(vaultId);
  const [isInstead, setInstead] = useState(false);
  const [isDone, setDone] = useState(false);
  const onDone = () => setDone(true);
  // Without key files nothing can be rescued; with them none have to be put back.
  const way = hasLostKeys ? (isInstead ? 'restore' : 'keys') : isInstead ? 'rescue' : 'restore';
  const otherWay = hasLostKeys
    ? isInstead
      ? 'backup.keys.rather'
      : 'backup.keys.instead'
    : isInstead
      ? 'backup.rescue.ratherBackup'
      : 'backup.rescue.instead';
  return (
    <main className="door">
      <span className="brand">
        <Mark />
        {text('app.name')}
      </span>
      <PageTitle>{text(`backup.${way}.title`)}</PageTitle>
      {!isDone && <p className="door__words">{text(`backup.${way}.safe`)}</p>}
      {vaultId === undefined && <RestoreForm stored={[]} onRestored={onDone} />}
      {vaultId !== undefined &&
        (way === 'rescue' ? (
          <RescueForm vaultId={vaultId} onRescued={onDone} />
        ) : (
          <FromBackup key={way} way={way} vaultId={vaultId} onRestored={onDone} />
        ))}
      {isDone ? (
        <div className="actions">
          <Button variant="go" onPress={props.onBack} autoFocus>
            {text('backup.restored.toStart')}
          </Button>
        </div>
      ) : (
        <div className="door__elsewhere">
          {vaultId !== undefined && (
            <Button variant="plain" onPress={() => setInstead(!isInstead)}>
              {text(otherWay)}
            </Button>
          )}
          <Button variant="plain" onPress={props.onBack}>
            {text('backup.restore.back')}
          </Button>
        </div>
      )}
    </main>
  );
}

const lostKeys: ReadonlySet<string> = new Set([
  'key-file-missing',
  'key-file-damaged',
  'key-file-tampered',
]);

/** As it was when the door was opened: it stays while the keys are put back. */
function useHasLostKeys(vaultId: VaultId | undefined): boolean {
  const status = useQueryCall(vault.status, {}).data;
  const about = status?.kind === 'closed' && status.vaults.find(({ id }) => id === vaultId);
  const hasLost = about && about.state.kind === 'refused' && lostKeys.has(about.state.reason);
  const [hadLost, setHadLost] = useState(false);
  if (hasLost && !hadLost) setHadLost(true);
  return hadLost || Boolean(hasLost);
}

/** The newest good backup first. The vault is set aside for the restored one, stays beside it, or gets only its keys. */
function FromBackup(props: {
  readonly way: 'restore' | 'keys';
  readonly vaultId: VaultId;
  readonly onRestored: () => void;
}) {
  const { way, vaultId, onRestored } = props;
  const stored = useQueryCall(backup.stored, { vaultId });
  if (!stored.data) return null;
  const shared = { vaultId, stored: stored.data, onRestored };
  return way === 'keys' ? (
    <RestoreKeysForm {...shared} />
  ) : (
    <RestoreForm {...shared} mayStandInFor={vaultId} />
  );
}
