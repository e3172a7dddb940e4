import type { ReactNode } from 'react';
import {
  type RefusedReason,
  type VaultListing,
  vaultFileNames,
} from '../../../shared/features/vault/schema.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Door } from './door.tsx';

interface RefusedScreenProps {
  readonly vault: VaultListing;
  readonly reason: RefusedReason;
  readonly onRetry: () => void;
  readonly onRestore: () => void;
  /** Ways to other vaults. */
  readonly elsewhere: ReactNode;
}

/** What a backup is the way out of: what stands there will not come back by itself. */
const mendedByBackup: ReadonlySet<RefusedReason> = new Set([
  'file-missing',
  'file-damaged',
  'file-empty',
  'key-file-missing',
  'key-file-damaged',
  'key-file-tampered',
]);

/** The file it is about, for who helps; none where the files are as they should be. */
function fileOf(reason: RefusedReason): string | undefined {
  if (reason === 'open-elsewhere') return undefined;
  return reason.startsWith('key-file-') ? vaultFileNames.keys.join(', ') : vaultFileNames.database;
}

/** There is something on the disk that Naast will not touch: what happened, what is safe, and what to do. */
export function RefusedScreen(props: RefusedScreenProps) {
  const text = useText();
  const file = fileOf(props.reason);
  const isMendedByBackup = mendedByBackup.has(props.reason);
  return (
    <Door title={text(`vault.refused.${props.reason}`)} label={props.vault.label}>
      <p className="door__words" role="alert">
        {text(`errors.${props.reason}`)}
      </p>
      {file !== undefined && (
        <p className="dim door__place">
          {text('vault.refused.where', { folder: props.vault.folder, file })}
        </p>
      )}
      <div className="actions">
        {isMendedByBackup && (
          <Button variant="go" onPress={props.onRestore}>
            {text('backup.restore.title')}
          </Button>
        )}
        <Button variant={isMendedByBackup ? 'outlined' : 'go'} onPress={props.onRetry}>
          {text('vault.refused.retry')}
        </Button>
      </div>
      {props.elsewhere}
    </Door>
  );
}
