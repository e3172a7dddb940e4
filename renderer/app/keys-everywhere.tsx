import { useEffect, useEffectEvent, useState } from 'react';
import { useNavigate } from '../bridge/navigation.tsx';
import { useLock } from '../bridge/use-lock.ts';
import { KeysDialog } from './keys-dialog.tsx';

/** The keys that work on every screen: lock, search, all keys. */
export function KeysEverywhere() {
  const navigate = useNavigate();
  const lock = useLock();
  const [isShowingKeys, setShowingKeys] = useState(false);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const act = {
      'Ctrl+l': () => void lock(),
      'Ctrl+f': () => navigate({ name: 'search' }),
      F1: () => setShowingKeys(true),
    }[nameOf(event)];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  return isShowingKeys && <KeysDialog onClose={() => setShowingKeys(false)} />;
}

/** `Ctrl+l`; on a Mac the command key stands for Ctrl. Empty with any other modifier. */
function nameOf(event: KeyboardEvent): string {
  if (event.altKey || event.shiftKey) return '';
  return event.ctrlKey || event.metaKey ? `Ctrl+${event.key.toLowerCase()}` : event.key;
}
