import { useMemo } from 'react';
import { settings } from '../../shared/features/settings/contract.ts';
import { type Shortcuts, shortcutsWith } from '../../shared/features/settings/shortcuts.ts';
import { useQueryCall } from './use-call.ts';

/** The keys as they are now, with what was changed in Instellingen; the same object until something changes. */
export function useShortcuts(): Shortcuts {
  const changed = useQueryCall(settings.read, {}).data?.shortcuts;
  return useMemo(() => shortcutsWith(changed ?? {}), [changed]);
}
