import { useSyncExternalStore } from 'react';
import { shortcutInWords } from '../../../shared/features/settings/shortcuts.ts';
import { useShortcuts } from '../../bridge/use-shortcuts.ts';
import { currentLine } from '../../editor/current-line.ts';
import type { NotesDocument } from '../../editor/notes-document.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import type { RoleGuard } from './use-role-guard.ts';

/** In the line that was underlined: that there is something to read about it, and how. Nothing elsewhere. */
export function RoleGuardHint(props: {
  readonly guard: RoleGuard;
  readonly notes: NotesDocument;
  readonly onOpen: () => void;
}) {
  const text = useText();
  const shortcuts = useShortcuts();
  const { notes, guard } = props;
  const lineId = useSyncExternalStore(
    notes.subscribeToCaret,
    () => currentLine(notes.editor)?.element.id,
  );
  if (!guard.found.some(({ line }) => line.id === lineId)) return null;
  return (
    <div className="role-guard-hint">
      <Button variant="plain" keys={shortcutInWords(shortcuts.role_guard)} onPress={props.onOpen}>
        {text('role-guard.hint')}
      </Button>
    </div>
  );
}
