import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readRecoveryKey,
  recoveryGroups,
  writeRecoveryKey,
} from '../../../shared/features/vault/recovery-key-text.ts';

const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

describe('a recovery key as it is written down', () => {
  it('reads back as the same 32 bytes, in capitals or not, with or without dashes and spaces', () => {
    fc.assert(
      fc.property(key, (bytes) => {
        const written = writeRecoveryKey(bytes);
        const typed = [
          written,
          written.toLowerCase(),
          written.replaceAll('-', ''),
          written.replaceAll('-', ' '),
          ` ${written.replaceAll('-', ' - ')}\n`,
          written.replaceAll('O', '0').replaceAll('I', '1').replaceAll('B', '8'),
        ];
        for (const text of typed) expect(readRecoveryKey(text)).toEqual({ ok: true, value: bytes });
      }),
    );
  });

  it('names the group in which one character is wrong', () => {
    fc.assert(
      fc.property(key, fc.nat(64), fc.nat(30), (bytes, at, shift) => {
        const letters = [...writeRecoveryKey(bytes).replaceAll('-', '')];
        const now = ALPHABET.indexOf(letters[at] ?? '');
        letters[at] = ALPHABET[(now + 1 + shift) % 32] ?? '';
        expect(readRecoveryKey(letters.join(''))).toEqual({
          ok: false,
          error: { wrongGroups: [Math.floor(at / 5) + 1] },
        });
      }),
    );
  });

  it('finds two exchanged characters and two exchanged groups', () => {
    fc.assert(
      fc.property(key, fc.nat(12), fc.nat(3), fc.nat(11), (bytes, group, at, other) => {
        const groups = recoveryGroups(writeRecoveryKey(bytes));
        const letters = [...(groups[group] ?? '')];
        [letters[at], letters[at + 1]] = [letters[at + 1] ?? '', letters[at] ?? ''];
        const exchanged = groups.with(group, letters.join(''));
        const isSame = exchanged.join() === groups.join();
        expect(readRecoveryKey(exchanged.join('-')).ok).toBe(isSame);

        const second = other >= group ? other + 1 : other;
        const swapped = groups.with(group, groups[second] ?? '').with(second, groups[group] ?? '');
        expect(readRecoveryKey(swapped.join('-')).ok).toBe(false);
      }),
    );
  });

  it('says which group is too short when the dashes are there', () => {
    const groups = recoveryGroups(writeRecoveryKey(new Uint8Array(32).fill(7)));
    const typed = groups.with(4, (groups[4] ?? '').slice(1)).join('-');
    expect(readRecoveryKey(typed)).toEqual({ ok: false, error: { wrongGroups: [5] } });
  });

  it('is refused when it stops half-way, is empty or is something else', () => {
    const written = writeRecoveryKey(new Uint8Array(32).fill(7));
    for (const typed of [written.slice(0, 36), '', 'koffie aan de keukentafel', `${written}-AAAAA`])
      expect(readRecoveryKey(typed).ok).toBe(false);
  });
});
