import { fail, ok, type Result } from '../../primitives/result.ts';

/** RFC 4648 base32: no 0, 1 or 8 that read as O, I or B. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const KEY_BYTES = 32;
/** Characters of the key in a group; one that checks them follows. */
const GROUP_DATA = 4;
const GROUP_LENGTH = GROUP_DATA + 1;
/** How many groups a recovery key is written in: 52 characters of key and 13 that check. */
export const RECOVERY_GROUPS = 13;

/** Numbers of the groups, from 1, that do not fit their check character; none when the length as a whole is wrong. */
export interface RecoveryKeySlip {
  readonly wrongGroups: readonly number[];
}

/** Writes 32 bytes as 13 groups of 5 characters with dashes between; the last of each group checks the other four. */
export function writeRecoveryKey(key: Uint8Array): string {
  const data = base32(key).match(/.{4}/g) ?? [];
  return data.map((group, index) => group + checkOf(group, index)).join('-');
}

/** The groups of a key as it is written or typed, in capitals. */
export function recoveryGroups(text: string): string[] {
  const parts = text.split(/[\s\-–—]+/).flatMap((part) => lettersOf(part) || []);
  if (parts.length === RECOVERY_GROUPS) return parts;
  return lettersOf(text).match(new RegExp(`.{1,${GROUP_LENGTH}}`, 'g')) ?? [];
}

/**
 * The 32 bytes of a typed key. Lower case, spaces and dashes are as good as capitals and none; 0, 1 and 8 are read as
 * the O, I and B they were taken for. Fails with the groups that hold a slip.
 */
export function readRecoveryKey(text: string): Result<Uint8Array, RecoveryKeySlip> {
  const groups = recoveryGroups(text);
  const wrongGroups = groups.flatMap((group, index) => (fits(group, index) ? [] : [index + 1]));
  if (groups.length !== RECOVERY_GROUPS || wrongGroups.length > 0) return fail({ wrongGroups });
  return ok(fromBase32(groups.map((group) => group.slice(0, GROUP_DATA)).join('')));
}

/** Whether a typed group is the one meant, however it was typed. */
export function isSameGroup(typed: string, group: string): boolean {
  return lettersOf(typed) === group;
}

function lettersOf(text: string): string {
  const read: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '8': 'B' };
  return text
    .toUpperCase()
    .replaceAll(/[018]/g, (sign) => read[sign] ?? sign)
    .replaceAll(/[\s\-–—]/g, '');
}

function fits(group: string, index: number): boolean {
  return (
    group.length === GROUP_LENGTH &&
    [...group].every((letter) => ALPHABET.includes(letter)) &&
    checkOf(group.slice(0, GROUP_DATA), index) === group.at(-1)
  );
}

/**
 * The character that checks a group and its place: a sum in the field of 32 elements in which every character has
 * another weight, so one wrong character, two exchanged ones and two exchanged groups are always found.
 */
function checkOf(group: string, index: number): string {
  const values = [...[...group].map((letter) => ALPHABET.indexOf(letter)), index];
  let sum = 0;
  for (const value of values) sum = timesTwo(sum) ^ value;
  return ALPHABET[timesTwo(sum)] ?? '';
}

/** Multiplication by the generator of the field of 32 elements, modulo x⁵ + x² + 1. */
function timesTwo(value: number): number {
  const doubled = value << 1;
  return doubled & 32 ? doubled ^ 0b100101 : doubled;
}

function base32(bytes: Uint8Array): string {
  let bits = 0;
  let pending = 0;
  let text = '';
  for (const byte of bytes) {
    pending = (pending << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(pending >>> bits) & 31];
      pending &= (1 << bits) - 1;
    }
  }
  return bits > 0 ? text + ALPHABET[(pending << (5 - bits)) & 31] : text;
}

function fromBase32(text: string): Uint8Array {
  const bytes = new Uint8Array(KEY_BYTES);
  let bits = 0;
  let pending = 0;
  let at = 0;
  for (const letter of text) {
    pending = (pending << 5) | ALPHABET.indexOf(letter);
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = pending >>> bits;
    at += 1;
    pending &= (1 << bits) - 1;
  }
  return bytes;
}
