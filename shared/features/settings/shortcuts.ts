/**
 * Every key that can be pressed for something, by name, as it is until somebody changes it. `Ctrl` is the command key on a
 * Mac. Number keys in the check panel stand on its buttons and are no part of this.
 */
export const defaultShortcuts = {
  lock: 'Ctrl+l',
  search: 'Ctrl+Shift+f',
  all_keys: 'F1',
  find: 'Ctrl+f',
  speaker: 'Tab',
  speaker_back: 'Shift+Tab',
  seat_1: 'Alt+1',
  seat_2: 'Alt+2',
  seat_3: 'Alt+3',
  seat_4: 'Alt+4',
  seat_5: 'Alt+5',
  seat_6: 'Alt+6',
  seat_7: 'Alt+7',
  seat_8: 'Alt+8',
  seat_9: 'Alt+9',
  key_point: 'Ctrl+k',
  agreement: 'Ctrl+Shift+a',
  question: 'Alt+v',
  quote: 'Alt+c',
  worry: 'Alt+z',
  signal: 'Alt+s',
  private: 'Alt+p',
  seen: 'Alt+i',
  heard: 'Alt+h',
  opinion: 'Alt+d',
  ask_back: 'Ctrl+t',
  who_and_when: 'Alt+w',
  accept_who_and_when: 'Ctrl+Enter',
  said: 'Alt+g',
  topic: 'Alt+o',
  difficult_word: 'Alt+m',
  role_guard: 'Alt+b',
  closing: 'Alt+r',
  pace: 'F2',
  mode: 'F4',
  read_out: 'F8',
  watch: 'F9',
} as const;

export type ShortcutName = keyof typeof defaultShortcuts;
export const shortcutNames = Object.keys(defaultShortcuts) as readonly ShortcutName[];

/** The keys in use: the defaults with what was changed laid over them. */
export type Shortcuts = Readonly<Record<ShortcutName, string>>;
export type ChangedShortcuts = Readonly<Partial<Record<ShortcutName, string>>>;

/** The keys that hold now. Names that no longer exist are forgotten. */
export function shortcutsWith(changed: ChangedShortcuts): Shortcuts {
  return Object.fromEntries(
    shortcutNames.map((name) => [name, changed[name] ?? defaultShortcuts[name]]),
  ) as Record<ShortcutName, string>;
}

/** A key press as the page hears it. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** Whether letters are still being put together: an accent, or signs of a script with many. */
  readonly isComposing: boolean;
}

/**
 * The name of a key press, as shortcuts are written: `Ctrl+Shift+a`, `Alt+1`, `Tab`. Empty for what can be no shortcut:
 * letters that are being composed, dead keys, and AltGr, with which a keyboard types signs.
 */
export function keysOf(press: KeyPress): string {
  const { key, code, ctrlKey, metaKey, shiftKey, altKey, isComposing } = press;
  if (isComposing || notForShortcuts.has(key) || (altKey && ctrlKey)) return '';
  // Alt makes another sign of a letter on some keyboards; the key itself is meant.
  const pressed = altKey ? (/^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? key) : key;
  return [
    ...(ctrlKey || metaKey ? ['Ctrl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
    pressed.length === 1 ? pressed.toLowerCase() : pressed,
  ].join('+');
}

const notForShortcuts: ReadonlySet<string> = new Set(
  'Dead Process Unidentified Control Shift Alt AltGraph Meta CapsLock'.split(' '),
);

/** `Ctrl Shift A`: keys as they stand on a keyboard. */
export function shortcutInWords(keys: string): string {
  return keys
    .split('+')
    .map((key) => (key.length === 1 ? key.toUpperCase() : key))
    .join(' ');
}

/** Why keys cannot be used for a command, or `null` when they can. */
export type ShortcutProblem =
  /** A letter or sign alone belongs to the words. */
  | { readonly kind: 'types_text' }
  /** Keys the computer or the notes need themselves: Enter, Esc, arrows, undo, copy and paste. */
  | { readonly kind: 'reserved' }
  | { readonly kind: 'taken'; readonly by: ShortcutName };

/** Whether `keys` can stand for the command with that name. */
export function problemWithShortcut(
  name: ShortcutName,
  keys: string,
  shortcuts: Shortcuts,
): ShortcutProblem | null {
  const parts = keys.split('+');
  const hasModifier = parts.includes('Ctrl') || parts.includes('Alt');
  if (!hasModifier && (parts.at(-1) ?? '').length <= 1) return { kind: 'types_text' };
  if (reserved.has(keys)) return { kind: 'reserved' };
  const by = shortcutNames.find((other) => other !== name && shortcuts[other] === keys);
  return by === undefined ? null : { kind: 'taken', by };
}

const reserved: ReadonlySet<string> = new Set(
  (
    'Enter Shift+Enter Escape Backspace Delete ArrowUp ArrowDown ArrowLeft ArrowRight Home End PageUp PageDown ' +
    'Ctrl+z Ctrl+Shift+z Ctrl+y Ctrl+c Ctrl+x Ctrl+v Ctrl+a Ctrl+Backspace Ctrl+Delete F6 Shift+F6'
  ).split(' '),
);
