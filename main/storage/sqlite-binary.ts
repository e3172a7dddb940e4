import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { sqliteBinaryHashes } from './sqlite-binary-hashes.ts';

/** The binary of SQLite is not the one Naast was made with; it was not loaded. `code` is what `expectedFailure` goes by. */
export class ProgramAltered extends Error {
  readonly code = 'NAAST_PROGRAM_ALTERED';
}

/**
 * Opens a SQLite connection; the only place in Naast that does. The binary that will see the key lies beside the archive of a
 * packaged Naast, where no integrity check of Electron looks, so it is held against its hash before it is loaded.
 */
export function openSqlite(path: string, options: Database.Options = {}): Database.Database {
  checked ??= checkedBinary(binaryOfThisComputer());
  return new Database(path, { ...options, nativeBinding: checked });
}

/** The path that was checked in this process. */
let checked: string | undefined;

/**
 * The path of a binary whose bytes are those that were published; throws `ProgramAltered` for any other. On a Mac the installer
 * signs the binary, which changes its bytes, and the system itself loads only what carries that signature.
 */
export function checkedBinary({ path, name }: { path: string; name: string }): string {
  if (name.startsWith('darwin')) return path;
  const hash = existsSync(path)
    ? createHash('sha256').update(readFileSync(path)).digest('hex')
    : 'not there';
  if (hash !== sqliteBinaryHashes[name])
    throw new ProgramAltered('the binary of SQLite was altered');
  return path;
}

/** Where the binary for this system lies, and its name in the list of hashes. */
export function binaryOfThisComputer(): { path: string; name: string } {
  const system = process.platform === 'linux' && isMusl() ? 'linuxmusl' : process.platform;
  const name = `${system}-${process.arch}`;
  const manifest = createRequire(import.meta.url).resolve('better-sqlite3/package.json');
  return { path: join(dirname(manifest), 'prebuilds', `${name}.node`), name };
}

/** Linux with another C library, such as Alpine, says nothing of glibc in its report. */
function isMusl(): boolean {
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime === undefined;
}
