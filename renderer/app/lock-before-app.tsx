import { useLock } from '../bridge/locking.tsx';
import { useShortcut } from '../bridge/use-shortcut.ts';
import { useText } from '../i18n/text.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import './lock-before-app.css';

/** The way to lock on screens that come before the app while the vault is open already: there the recovery key may stand. */
export function LockBeforeApp() {
  const text = useText();
  const lock = useLock();
  useShortcut('lock', () => void lock());
  return (
    <header className="lock-before-app">
      <IconButton icon="lock" label={text('app.topbar.lock')} onPress={() => void lock()} />
    </header>
  );
}
