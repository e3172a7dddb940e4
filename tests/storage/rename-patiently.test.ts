import { describe, expect, it } from 'vitest';
import { patiently, renamePatiently } from '../../main/files/rename-patiently.ts';

/** A disk on which the first so many renames fail with a code, and a clock that only counts. */
function diskThatFails(times: number, code: string) {
  const done: string[] = [];
  const slept: number[] = [];
  let failed = 0;
  return {
    done,
    slept,
    rename(from: string, to: string) {
      if (failed < times) {
        failed += 1;
        throw Object.assign(new Error(code), { code });
      }
      done.push(`${from} to ${to}`);
    },
    sleep: (ms: number) => void slept.push(ms),
  };
}

describe('renaming a file', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])(
    'that another program holds for a while (%s) waits for it, a little longer each time',
    (code) => {
      const disk = diskThatFails(5, code);
      renamePatiently('a', 'b', disk);
      expect(disk.done).toEqual(['a to b']);
      expect(disk.slept).toEqual([10, 20, 40, 80, 160]);
    },
  );

  it('that stays held is given up within five seconds, with the error of the system', () => {
    const disk = diskThatFails(Infinity, 'EBUSY');
    expect(() => renamePatiently('a', 'b', disk)).toThrow('EBUSY');
    const waited = disk.slept.reduce((sum, ms) => sum + ms, 0);
    expect(waited).toBeGreaterThan(4000);
    expect(waited).toBeLessThanOrEqual(5000);
  });

  it('on a full disk is not tried twice', () => {
    const disk = diskThatFails(1, 'ENOSPC');
    expect(() => renamePatiently('a', 'b', disk)).toThrow('ENOSPC');
    expect(disk.slept).toEqual([]);
  });
});

describe('waiting for a held file while somebody works', () => {
  it('lets the thread go on between two tries', async () => {
    const seen: string[] = [];
    const tick = setInterval(() => seen.push('something else'), 1);
    const disk = diskThatFails(4, 'EBUSY');
    await patiently(() => {
      seen.push('try');
      disk.rename('a', 'b');
    });
    clearInterval(tick);
    expect(disk.done).toEqual(['a to b']);
    expect(seen.slice(seen.indexOf('try'), seen.lastIndexOf('try'))).toContain('something else');
  });

  it('is given up within five seconds, and at once when waiting would not help', async () => {
    const slept: number[] = [];
    const sleep = async (ms: number) => void slept.push(ms);
    const held = diskThatFails(Infinity, 'EPERM');
    await expect(patiently(() => held.rename('a', 'b'), sleep)).rejects.toThrow('EPERM');
    const waited = slept.reduce((sum, ms) => sum + ms, 0);
    expect(waited).toBeGreaterThan(4000);
    expect(waited).toBeLessThanOrEqual(5000);
    slept.length = 0;
    const full = diskThatFails(1, 'ENOSPC');
    await expect(patiently(() => full.rename('a', 'b'), sleep)).rejects.toThrow('ENOSPC');
    expect(slept).toEqual([]);
  });
});
