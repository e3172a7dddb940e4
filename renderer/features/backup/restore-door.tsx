import { useState } from 'react';
import { backup } from '../../../shared/features/backup/contract.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
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
  return (
    <main className="door">
      <PageTitle>{text(isRescuing ? 'backup.rescue.title' : 'backup.restore.title')}</PageTitle>
      <p className="door__words">
        {text(isRescuing ? 'backup.rescue.safe' : 'backup.restore.safe')}
      </p>
      {vaultId === undefined && <RestoreForm stored={[]} />}
      {vaultId !== undefined &&
        (isRescuing ? <RescueForm vaultId={vaultId} /> : <RestoreOf vaultId={vaultId} />)}
      <div className="actions">
        {vaultId !== undefined && (
          <Button variant="plain" onPress={() => setRescuing(!isRescuing)}>
            {text(isRescuing ? 'backup.rescue.ratherBackup' : 'backup.rescue.instead')}
          </Button>
        )}
        <Button variant="plain" onPress={props.onBack}>
          {text('backup.restore.back')}
        </Button>
      </div>
    </main>
  );
}

/** The newest backup first. The vault it is of is set aside once the restored one stands, or stays where it is. */
function RestoreOf({ vaultId }: { readonly vaultId: VaultId }) {
  const stored = useQueryCall(backup.stored, { vaultId });
  if (!stored.data) return null;
  return <RestoreForm vaultId={vaultId} stored={stored.data} mayStandInFor={vaultId} />;
}
