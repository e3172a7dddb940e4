import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestFolder {
  readonly path: string;
  remove(): void;
}

/** A new folder that is thrown away after the test. */
export function testFolder(): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'naast-host-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}
