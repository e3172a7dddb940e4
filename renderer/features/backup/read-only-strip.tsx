import { vault } from '../../../shared/features/vault/contract.ts';
import { useNavigate, useRoute } from '../../bridge/navigation.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';

/**
 * Stands above every screen while the open vault can be read and not written, with the reason; not above the page of backups when
 * it is damage, which says the same and more.
 */
export function ReadOnlyStrip() {
  const text = useText();
  const navigate = useNavigate();
  const route = useRoute();
  const status = useQueryCall(vault.status, {}).data;
  if (status?.kind !== 'open' || status.vault.readOnly === null) return null;
  const isDamaged = status.vault.readOnly === 'damaged';
  if (isDamaged && route.name === 'backups') return null;
  return (
    <div className="error read-only-strip" role="alert">
      <p>{text(isDamaged ? 'errors.vault-damaged' : 'errors.vault-write-protected')}</p>
      {isDamaged && (
        <Button onPress={() => navigate({ name: 'backups' })}>{text('backup.open')}</Button>
      )}
    </div>
  );
}
