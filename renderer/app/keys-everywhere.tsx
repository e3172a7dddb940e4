import { useEffect, useEffectEvent, useState } from 'react';
import { keysOf, type ShortcutName } from '../../shared/features/settings/shortcuts.ts';
import { useLock } from '../bridge/locking.tsx';
import { useNavigate } from '../bridge/navigation.tsx';
import { useShortcuts } from '../bridge/use-shortcuts.ts';
import { KeysDialog } from './keys-dialog.tsx';

/** The keys that work on every screen: lock, search, all keys. */
export function KeysEverywhere() {
  const navigate = useNavigate();
  const lock = useLock();
  const [isShowingKeys, setShowingKeys] = useState(false);

  const shortcuts = useShortcuts();
  const acts: readonly (readonly [ShortcutName, () => void])[] = [
    ['lock', () => void lock()],
    ['search', () => navigate({ name: 'search' })],
    ['find', () => navigate({ name: 'search' })],
    ['all_keys', () => setShowingKeys(true)],
  ];
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const keys = keysOf(event);
    const act = acts.find(([name]) => shortcuts[name] === keys)?.[1];
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
