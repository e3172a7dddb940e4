import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { openForReading } from '../open-for-reading.ts';

const PAGE_BYTES = 4096;

/**
 * Puts the pages that hold the schema of a good, older copy into a damaged one, whose own cannot be read: without them no table
 * can be found. Backups are copies of pages, so the tables still begin where that schema says, unless a new version of Naast
 * moved them. Pages of a copy with another salt will not be understood; then nothing is worse than it was. Throws when the good
 * one cannot be read.
 */
export function borrowSchemaPages(parts: {
  readonly damaged: string;
  readonly good: string;
  readonly key: Uint8Array;
}): void {
  const pages = schemaPages(parts.good, parts.key);
  const from = openSync(parts.good, 'r');
  const to = openSync(parts.damaged, 'r+');
  try {
    for (const page of pages) {
      const bytes = Buffer.alloc(PAGE_BYTES);
      const position = (page - 1) * PAGE_BYTES;
      readSync(from, bytes, 0, PAGE_BYTES, position);
      writeSync(to, bytes, 0, PAGE_BYTES, position);
    }
  } finally {
    closeSync(from);
    closeSync(to);
  }
}

function schemaPages(path: string, key: Uint8Array): number[] {
  const connection = openForReading(path, key);
  try {
    return connection
      .prepare(`SELECT pageno FROM dbstat WHERE name = 'sqlite_schema' ORDER BY pageno`)
      .pluck()
      .all() as number[];
  } finally {
    connection.close();
  }
}
