import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  binaryOfThisComputer,
  checkedBinary,
  openSqlite,
  ProgramAltered,
} from '../../main/storage/sqlite-binary.ts';
import { sqliteBinaryHashes } from '../../main/storage/sqlite-binary-hashes.ts';
import { expectedFailure } from '../../main/vault/expected-failure.ts';
import { tempFolder } from '../support/temp-folder.ts';

describe('the binary of SQLite', () => {
  it('is the published one on every system that Naast is packaged for', () => {
    const folder = dirname(binaryOfThisComputer().path);
    const published = readdirSync(folder)
      .filter((file) => !file.startsWith('darwin'))
      .map((file) => {
        const hash = createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex');
        return [basename(file, '.node'), hash];
      });
    expect(Object.fromEntries(published)).toEqual(sqliteBinaryHashes);
  });

  it('is loaded when it is whole', () => {
    const { name, path } = binaryOfThisComputer();
    expect(checkedBinary({ name, path })).toBe(path);
    const connection = openSqlite(':memory:');
    expect(connection.prepare('SELECT 1').pluck().get()).toBe(1);
    connection.close();
  });

  it('is refused with its own code when one byte is another, and when it is one for another system', () => {
    const folder = tempFolder();
    onTestFinished(folder.remove);
    const altered = join(folder.path, 'linux-x64.node');
    copyFileSync(join(dirname(binaryOfThisComputer().path), 'linux-x64.node'), altered);
    const whole = { path: altered, name: 'linux-x64' };
    expect(checkedBinary(whole)).toBe(altered);
    expect(() => checkedBinary({ path: altered, name: 'win32-x64' })).toThrow(ProgramAltered);
    const bytes = readFileSync(altered);
    bytes[5000] = (bytes[5000] ?? 0) ^ 1;
    writeFileSync(altered, bytes);
    expect(() => checkedBinary(whole)).toThrow(ProgramAltered);
    expect(expectedFailure(new ProgramAltered('altered'))).toBe('program-altered');
  });
});
