import {
  copyFileSync,
  cpSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { VaultFiles } from '../../../main/vault/vault-files.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { type DamageBench, damageBench } from '../harness/damage-bench.ts';
import type { FaultRow, RunSize } from '../harness/fault-row.ts';
import { seededRandom } from '../harness/random.ts';

const flips: Readonly<Record<RunSize, number>> = { short: 60, standard: 1000, full: 10_000 };
const PAGE_BYTES = 4096;

/**
 * A byte flipped, a file cut short, pages swapped, an old log beside a new file, key files of another vault: each ends in
 * "opened with everything" or "noticed, with the code that leads to the right screen", never in less than was saved.
 */
export const damage: FaultRow = {
  promise: 'P8',
  name: 'damage',
  isNodeOnly: true,
  async run({ size }) {
    const bench = await damageBench();
    const random = seededRandom(8);
    const found = new Map<string, number>();
    const failures: string[] = [];
    let tries = 0;
    try {
      for (const { name, damage: spoil } of kindsOfDamage(bench, flips[size], random)) {
        tries += 1;
        const outcome = await bench.tryDamage(spoil);
        if (outcome.kind === 'silent-loss') failures.push(`${name}: ${outcome.what}`);
        const word = outcome.kind === 'noticed' ? outcome.as : outcome.kind;
        found.set(word, (found.get(word) ?? 0) + 1);
      }
      const outcomes = [...found].map(([word, count]) => `${count} ${word}`).join(', ');
      return {
        tries,
        failures,
        controlFailedAsItMust: hasSilentLossWithoutSeals(random),
        figures: `${tries} damaged vaults: ${outcomes}`,
      };
    } finally {
      bench.remove();
    }
  },
};

interface KindOfDamage {
  readonly name: string;
  readonly damage: (files: VaultFiles) => void;
}

function* kindsOfDamage(
  { pristine, earlier, foreign }: DamageBench,
  count: number,
  random: () => number,
): Generator<KindOfDamage> {
  const size = statSync(pristine.database).size;
  const some = (most: number) => Math.floor(random() * most);
  for (let flip = 0; flip < count; flip += 1) {
    const at = some(size);
    yield { name: `byte ${at} flipped`, damage: ({ database }) => flipByte(database, at, random) };
  }
  for (let cut = 0; cut < count / 20; cut += 1) {
    const length = cut === 0 ? 0 : some(size);
    yield {
      name: `cut to ${length} bytes`,
      damage: ({ database }) => truncateSync(database, length),
    };
  }
  for (let swap = 0; swap < count / 20; swap += 1) {
    const [one, other] = [some(size / PAGE_BYTES), some(size / PAGE_BYTES)];
    yield {
      name: `pages ${one} and ${other} swapped`,
      damage: ({ database }) => swapPages(database, one, other),
    };
  }
  for (const copy of [0, 1] as const) {
    for (let flip = 0; flip < count / 20; flip += 1) {
      const at = some(statSync(pristine.keys[copy]).size);
      yield {
        name: `byte ${at} of key file ${copy}`,
        damage: ({ keys }) => flipByte(keys[copy], at, random),
      };
    }
    yield { name: `key file ${copy} empty`, damage: ({ keys }) => truncateSync(keys[copy], 0) };
    yield { name: `key file ${copy} gone`, damage: ({ keys }) => rmSync(keys[copy]) };
    yield {
      name: `key file ${copy} of another vault`,
      damage: ({ keys }) => copyFileSync(foreign.keys[copy], keys[copy]),
    };
  }
  yield {
    name: 'both key files damaged',
    damage: ({ keys }) => {
      for (const path of keys) flipByte(path, some(400), random);
    },
  };
  yield {
    name: 'both key files gone',
    damage: ({ keys }) => {
      for (const path of keys) rmSync(path);
    },
  };
  yield {
    name: 'the key files of another vault',
    damage: ({ keys }) => {
      copyFileSync(foreign.keys[0], keys[0]);
      copyFileSync(foreign.keys[1], keys[1]);
    },
  };
  yield {
    name: 'the key files swapped',
    damage({ keys }) {
      const first = readFileSync(keys[0]);
      copyFileSync(keys[1], keys[0]);
      writeFileSync(keys[1], first);
    },
  };
  yield { name: 'the database gone', damage: ({ database }) => rmSync(database) };
  yield {
    name: 'the database of another vault',
    damage: ({ database }) => copyFileSync(foreign.database, database),
  };
  yield {
    name: 'text in its place',
    damage: ({ database }) => writeFileSync(database, 'geen database '.repeat(400)),
  };
  yield {
    name: 'an old log beside the new file',
    damage: ({ database }) => copyFileSync(`${earlier.database}-wal`, `${database}-wal`),
  };
  yield {
    name: 'an old page in the new file',
    damage: ({ database }) => oldPages(database, earlier.database),
  };
}

function flipByte(path: string, at: number, random: () => number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ (1 + Math.floor(random() * 255));
  writeFileSync(path, bytes);
}

function swapPages(path: string, one: number, other: number): void {
  const bytes = readFileSync(path);
  const first = Buffer.from(bytes.subarray(one * PAGE_BYTES, (one + 1) * PAGE_BYTES));
  bytes.copyWithin(one * PAGE_BYTES, other * PAGE_BYTES, (other + 1) * PAGE_BYTES);
  first.copy(bytes, other * PAGE_BYTES);
  writeFileSync(path, bytes);
}

/** Puts the second half of an earlier file's pages over the pages at their places. */
function oldPages(path: string, earlier: string): void {
  const bytes = readFileSync(path);
  const old = readFileSync(earlier);
  const half = Math.floor(old.length / PAGE_BYTES / 2) * PAGE_BYTES;
  old.copy(bytes, half, half);
  writeFileSync(path, bytes);
}

/** In a database whose pages carry no seal, flipped bytes become other words without a sound: that must be found. */
function hasSilentLossWithoutSeals(random: () => number): boolean {
  const folder = tempFolder();
  const path = join(folder.path, 'plain.db');
  const made = new Database(path);
  made.exec('CREATE TABLE lines (text TEXT)');
  const insert = made.prepare('INSERT INTO lines VALUES (?)');
  for (let line = 0; line < 200; line += 1) insert.run('Naar de moskee. '.repeat(20));
  made.close();
  const whole = wordsIn(path);
  const damaged = join(folder.path, 'damaged.db');
  try {
    for (let flip = 0; flip < 100; flip += 1) {
      cpSync(path, damaged);
      flipByte(damaged, Math.floor(random() * statSync(path).size), random);
      const words = wordsIn(damaged);
      if (words !== undefined && words !== whole) return true;
    }
    return false;
  } finally {
    folder.remove();
  }
}

function wordsIn(path: string): string | undefined {
  const db = new Database(path);
  try {
    return JSON.stringify(db.prepare('SELECT text FROM lines').all());
  } catch {
    // Refused: noticed, which is not what the control looks for.
    return undefined;
  } finally {
    db.close();
  }
}
