import './shortcut-settings.css';
import { useState } from 'react';
import { settings } from '../../../shared/features/settings/contract.ts';
import { defaultSettings } from '../../../shared/features/settings/schema.ts';
import {
  defaultShortcuts,
  type ShortcutName,
  shortcutNames,
  shortcutsWith,
} from '../../../shared/features/settings/shortcuts.ts';
import { useCommandCall, useQueryCall } from '../../bridge/use-call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { ShortcutRow } from './shortcut-row.tsx';

/** Toetsen: every key and what it does; each can be changed and is kept at once. */
export function ShortcutSettings() {
  const text = useText();
  const now = useQueryCall(settings.read, {}).data ?? defaultSettings;
  const save = useCommandCall(settings.save);
  const [isOpen, setOpen] = useState(false);
  const shortcuts = shortcutsWith(now.shortcuts);

  const change = (name: ShortcutName, keys: string) => {
    const { [name]: _, ...others } = now.shortcuts;
    const isDefault = keys === defaultShortcuts[name];
    save.mutate({ ...now, shortcuts: isDefault ? others : { ...others, [name]: keys } });
  };
  return (
    <section aria-labelledby="shortcut-settings">
      <h2 id="shortcut-settings" className="section-title">
        {text('settings.keys.title')}
      </h2>
      <p className="dim">{text('settings.keys.help')}</p>
      <div className="actions">
        <Button onPress={() => setOpen((before) => !before)}>
          {text(isOpen ? 'settings.keys.hide' : 'settings.keys.show')}
        </Button>
        {isOpen && Object.keys(now.shortcuts).length > 0 && (
          <Button variant="plain" onPress={() => save.mutate({ ...now, shortcuts: {} })}>
            {text('settings.keys.resetAll')}
          </Button>
        )}
      </div>
      {save.isError && <ErrorMessage refusal={save.error.refusal} />}
      {isOpen && (
        <ul className="shortcuts">
          {shortcutNames.map((name) => (
            <ShortcutRow
              key={name}
              name={name}
              shortcuts={shortcuts}
              onChange={(keys) => change(name, keys)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
