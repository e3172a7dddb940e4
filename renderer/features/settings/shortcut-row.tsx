import { useEffect, useEffectEvent, useState } from 'react';
import {
  defaultShortcuts,
  keysOf,
  problemWithShortcut,
  type ShortcutName,
  type ShortcutProblem,
  type Shortcuts,
  shortcutInWords,
} from '../../../shared/features/settings/shortcuts.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';

/** One thing and its keys; while it is being changed, the next keys pressed are the new ones. */
export function ShortcutRow(props: {
  readonly name: ShortcutName;
  readonly shortcuts: Shortcuts;
  readonly onChange: (keys: string) => void;
}) {
  const text = useText();
  const { name, shortcuts } = props;
  const [isListening, setListening] = useState(false);
  const [refused, setRefused] = useState<{ keys: string; problem: ShortcutProblem } | null>(null);
  const what = text(`app.keys.command.${name}`);

  const stop = () => {
    setListening(false);
    setRefused(null);
  };
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const keys = keysOf(event);
    event.preventDefault();
    event.stopPropagation();
    if (keys === '') return;
    if (keys === 'Escape') {
      stop();
      return;
    }
    const problem = problemWithShortcut(name, keys, shortcuts);
    setRefused(problem && { keys, problem });
    if (problem) return;
    props.onChange(keys);
    stop();
  });
  useEffect(() => {
    if (!isListening) return;
    const listen = (event: KeyboardEvent) => hear(event);
    // Before anything else hears it: these keys do nothing now but become the new ones.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [isListening]);

  const sentenceOf = ({ keys, problem }: { keys: string; problem: ShortcutProblem }) =>
    problem.kind === 'taken'
      ? text('settings.keys.taken', {
          keys: shortcutInWords(keys),
          what: text(`app.keys.command.${problem.by}`),
        })
      : problem.kind === 'reserved'
        ? text('settings.keys.reserved', { keys: shortcutInWords(keys) })
        : text('settings.keys.types_text');
  return (
    <li className="shortcuts__row">
      <span>{what}</span>
      <kbd>{shortcutInWords(shortcuts[name])}</kbd>
      <span className="shortcuts__do">
        <Button
          variant="plain"
          onPress={() => setListening(true)}
          spokenLabel={text('settings.keys.changeOf', { what })}
        >
          {text('settings.keys.change')}
        </Button>
        {shortcuts[name] !== defaultShortcuts[name] && (
          <Button variant="plain" onPress={() => props.onChange(defaultShortcuts[name])}>
            {text('settings.keys.reset')}
          </Button>
        )}
      </span>
      <p role="status" className="shortcuts__said">
        {isListening && (refused ? sentenceOf(refused) : text('settings.keys.press'))}
      </p>
    </li>
  );
}
