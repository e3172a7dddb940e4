import { vault } from '../../../shared/features/vault/contract.ts';
import { useNavigate } from '../../bridge/navigation.tsx';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';

/** Stands above every screen while the open vault is damaged: it can be read, and no longer written. */
export function DamageStrip() {
  const text = useText();
  const navigate = useNavigate();
  const status = useQueryCall(vault.status, {}).data;
  if (status?.kind !== 'open' || !status.vault.isDamaged) return null;
  return (
    <div className="error" role="alert">
      <p>{text('errors.vault-damaged')}</p>
      <Button onPress={() => navigate({ name: 'backups' })}>{text('backup.open')}</Button>
    </div>
  );
}
