import { useEffect, useEffectEvent } from 'react';
import { keysOf, type ShortcutName } from '../../shared/features/settings/shortcuts.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** Does something at a key, wherever the focus is, for as long as the component stands on the screen. Not again while it is held. */
export function useShortcut(name: ShortcutName, act: () => void): void {
  const shortcuts = useShortcuts();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || keysOf(event) !== shortcuts[name]) return;
    event.preventDefault();
    if (!event.repeat) act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
