import { createRequire } from 'node:module';
import { z } from 'zod';

/** A connection of SQLCipher itself, as the package `@signalapp/sqlcipher` has it. */
interface CipherConnection {
  pragma(source: string): readonly unknown[];
  exec(sql: string): void;
  prepare(sql: string): { get(parameters?: readonly string[]): unknown; close(): void };
  close(): void;
}

/** SQLCipher in Signal's build: other code than the library that writes our files. */
export interface SqlcipherReader {
  readonly version: string;
  /** Opens a file with the raw key of a database; throws at the first read when it is another's. */
  open(path: string, key: Uint8Array): CipherConnection;
}

const Version = z.tuple([z.object({ cipher_version: z.string() })]);

/** The package brings a binary for each of six platforms; a sentence that says so where it has none. */
export function sqlcipherReader(): SqlcipherReader | { readonly notRun: string } {
  let Connection: new (path: string) => CipherConnection;
  try {
    ({ default: Connection } = createRequire(import.meta.url)('@signalapp/sqlcipher'));
  } catch {
    return { notRun: `the package has no binary for ${process.platform} ${process.arch}` };
  }
  const look = new Connection(':memory:');
  const [{ cipher_version: version }] = Version.parse(look.pragma('cipher_version'));
  look.close();
  return {
    version,
    open(path, key) {
      const connection = new Connection(path);
      // A key that does not fit is what a control asks for: no report on standard error.
      connection.pragma('cipher_log_level = NONE');
      connection.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`);
      return connection;
    },
  };
}
