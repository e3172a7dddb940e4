import {
  RECOVERY_GROUPS,
  readRecoveryKey,
  recoveryGroups,
  writeRecoveryKey,
} from '../../../../shared/features/vault/recovery-key-text.ts';

/** The passphrase that near misses miss: with letters that can be written in more than one way. */
export const PASSPHRASE = 'Één kopje koffie aan de keukentafel';

/** The same passphrase as another keyboard may send it: letter and accent apart. It must open. */
export const SAME_PASSPHRASE = PASSPHRASE.normalize('NFD');

/** What somebody tries who nearly knows the passphrase; the first ones are the likeliest. */
const likelyMisses: readonly string[] = [
  PASSPHRASE.toLowerCase(),
  `${PASSPHRASE} `,
  PASSPHRASE.replaceAll('É', 'E').replaceAll('é', 'e'),
  PASSPHRASE.replace('koffie', 'kofie'),
  // A letter that looks the same: the Cyrillic o.
  PASSPHRASE.replace('koffie', 'k\u043effie'),
  // The other accent, which no normal form makes the same.
  PASSPHRASE.replace('É', '\u00c8'),
  ` ${PASSPHRASE}`,
  PASSPHRASE.replaceAll(' ', ''),
  PASSPHRASE.replace(' ', '  '),
  PASSPHRASE.toUpperCase(),
  `${PASSPHRASE}.`,
  PASSPHRASE.split(' ').slice(0, -1).join(' '),
  PASSPHRASE.split(' ').toReversed().join(' '),
  // A space nobody sees.
  `${PASSPHRASE}\u200b`,
];

/** So many wrong passphrases: the likely ones, then the right one with one character another. */
export function wrongPassphrases(count: number, random: () => number): string[] {
  const wrong = new Set(likelyMisses.slice(0, count));
  while (wrong.size < count) {
    const letters = [...PASSPHRASE];
    letters[Math.floor(random() * letters.length)] = String.fromCodePoint(
      0x21 + Math.floor(random() * 94),
    );
    const text = letters.join('');
    if (text !== PASSPHRASE) wrong.add(text);
  }
  return [...wrong];
}

/** A recovery key with a slip of the pen: each character another one, each two groups next to each other exchanged. */
export function slipsOf(recoveryKey: string): string[] {
  const letters = [...recoveryKey];
  const otherLetters = letters.flatMap((letter, at) =>
    letter === '-' ? [] : [letters.with(at, letter === 'A' ? 'B' : 'A').join('')],
  );
  const groups = recoveryGroups(recoveryKey);
  const swapped = Array.from({ length: RECOVERY_GROUPS - 1 }, (_, at) =>
    groups
      .with(at, groups[at + 1] ?? '')
      .with(at + 1, groups[at] ?? '')
      .join('-'),
  );
  return [...otherLetters, ...swapped].filter((text) => text !== recoveryKey);
}

/** Recovery keys that are well written and yet wrong: one bit another, at so many places, and the bytes in another order. */
export function wrongRecoveryKeys(recoveryKey: string, bits: number): string[] {
  const read = readRecoveryKey(recoveryKey);
  if (!read.ok) throw new Error('the recovery key cannot be read');
  const key = read.value;
  const flipped = Array.from({ length: bits }, (_, number) => {
    const bit = Math.floor((number * key.length * 8) / bits);
    const at = bit >> 3;
    return key.with(at, (key[at] ?? 0) ^ (1 << (bit & 7)));
  });
  const ordered = [key.toReversed(), Uint8Array.from([...key.slice(1), ...key.slice(0, 1)])];
  return [...flipped, ...ordered, new Uint8Array(key.length)].map(writeRecoveryKey);
}
