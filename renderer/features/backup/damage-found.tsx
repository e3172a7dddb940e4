import { useLock } from '../../bridge/locking.tsx';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';

/** The open vault failed its checks: what that means, what is safe, and that going on begins with locking. */
export function DamageFound() {
  const text = useText();
  const lock = useLock();
  return (
    <div className="error" role="alert">
      <p>{text('backup.damage.found')}</p>
      <Button variant="go" onPress={() => void lock()}>
        {text('backup.damage.lock')}
      </Button>
    </div>
  );
}
