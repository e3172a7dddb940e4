import { useState } from 'react';
import { backup } from '../../../shared/features/backup/contract.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { RescueForm } from './rescue-form.tsx';
import { RestoreForm } from './restore-form.tsx';

/**
 * Putting a backup back before any vault is open: on a new computer from a file, beside a vault that will not open from its own
 * backups; and, when there is no good one, saving what can be read.
 */
export function RestoreDoor(props: {
  /** The vault that will not open, if it is about one. */
  readonly vaultId?: VaultId;
  readonly onBack: () => void;
}) {
  const text = useText();
  const { vaultId } = props;
  const [isRescuing, setRescuing] = useState(false);
  const [isDone, setDone] = useState(false);
  const onDone = () => setDone(true);
  return (
    <main className="door">
      <span className="brand">
        <Mark />
        {text('app.name')}
      </span>
      <PageTitle>{text(isRescuing ? 'backup.rescue.title' : 'backup.restore.title')}</PageTitle>
      {!isDone && (
        <p className="door__words">
          {text(isRescuing ? 'backup.rescue.safe' : 'backup.restore.safe')}
        </p>
      )}
      {vaultId === undefined && <RestoreForm stored={[]} onRestored={onDone} />}
      {vaultId !== undefined &&
        (isRescuing ? (
          <RescueForm vaultId={vaultId} onRescued={onDone} />
        ) : (
          <RestoreOf vaultId={vaultId} onRestored={onDone} />
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
            <Button variant="plain" onPress={() => setRescuing(!isRescuing)}>
              {text(isRescuing ? 'backup.rescue.ratherBackup' : 'backup.rescue.instead')}
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

/** The newest backup first. The vault it is of is set aside once the restored one stands, or stays where it is. */
function RestoreOf(props: { readonly vaultId: VaultId; readonly onRestored: () => void }) {
  const { vaultId, onRestored } = props;
  const stored = useQueryCall(backup.stored, { vaultId });
  if (!stored.data) return null;
  return (
    <RestoreForm
      vaultId={vaultId}
      stored={stored.data}
      mayStandInFor={vaultId}
      onRestored={onRestored}
    />
  );
}
