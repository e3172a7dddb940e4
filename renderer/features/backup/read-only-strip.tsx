import { useSyncExternalStore } from 'react';
import { vault } from '../../../shared/features/vault/contract.ts';
import { useNavigate, useRoute } from '../../bridge/navigation.tsx';
import { useUnsavedCalls } from '../../bridge/unsaved.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { StatusStrip } from '../../ui/status-strip.tsx';

/**
 * Stands on every screen while the open vault can be read and not written, with the reason; not on the page of backups when
 * it is damage, which says the same and more, nor while typed words are held: the strip about those goes first.
 */
export function ReadOnlyStrip() {
  const text = useText();
  const navigate = useNavigate();
  const route = useRoute();
  const unsaved = useUnsavedCalls();
  const isHolding = useSyncExternalStore(unsaved.subscribe, unsaved.refusal) !== null;
  const status = useQueryCall(vault.status, {}).data;
  if (status?.kind !== 'open' || status.vault.readOnly === null || isHolding) return null;
  const isDamaged = status.vault.readOnly === 'damaged';
  if (isDamaged && route.name === 'backups') return null;
  return (
    <StatusStrip
      action={
        isDamaged && (
          <Button onPress={() => navigate({ name: 'backups' })}>{text('backup.open')}</Button>
        )
      }
    >
      {text(isDamaged ? 'errors.vault-damaged' : 'errors.vault-write-protected')}
    </StatusStrip>
  );
}
