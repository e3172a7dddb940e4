import { copyFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import type { VaultFiles } from '../../../../main/vault/vault-files.ts';
import type { DamageBench } from './bench.ts';
import { changeUnderKey } from './change-under-key.ts';

const PAGE_BYTES = 4096;

/** A damage by its name, done to the files of a copy. */
export interface KindOfDamage {
  readonly name: string;
  readonly damage: (files: VaultFiles) => void;
}

/** Every kind of damage, those that chance varies so many times. */
export function* kindsOfDamage(
  bench: DamageBench,
  count: number,
  random: () => number,
): Generator<KindOfDamage> {
  yield* damagedPages(bench, count, random);
  yield* damagedKeyFiles(bench, count, random);
  yield* wholeFiles(bench);
  yield* fromEarlier(bench, count, random);
  yield* underTheKey(bench);
}

function* damagedPages(
  { pristine }: DamageBench,
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
}

function* damagedKeyFiles(
  { pristine, foreign }: DamageBench,
  count: number,
  random: () => number,
): Generator<KindOfDamage> {
  const some = (most: number) => Math.floor(random() * most);
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
}

function* wholeFiles({ foreign }: DamageBench): Generator<KindOfDamage> {
  yield { name: 'the database gone', damage: ({ database }) => rmSync(database) };
  yield {
    name: 'the database of another vault',
    damage: ({ database }) => copyFileSync(foreign.database, database),
  };
  yield {
    name: 'text in its place',
    damage: ({ database }) => writeFileSync(database, 'geen database '.repeat(400)),
  };
}

/** Something of an earlier moment beside, or in, what is there now. */
function* fromEarlier(
  { pristine, earlier }: DamageBench,
  count: number,
  random: () => number,
): Generator<KindOfDamage> {
  for (const [moment, { crashed, closed }] of earlier.entries()) {
    const oldLog = `${crashed.database}-wal`;
    const pages = pagesIn(closed.database);
    const changed = changedPages(closed.database, pristine.database);
    yield {
      name: `the log of moment ${moment} beside the new file`,
      damage: ({ database }) => copyFileSync(oldLog, `${database}-wal`),
    };
    yield {
      name: `half the log of moment ${moment} beside the new file`,
      damage({ database }) {
        copyFileSync(oldLog, `${database}-wal`);
        truncateSync(`${database}-wal`, Math.floor(statSync(oldLog).size / 2));
      },
    };
    yield {
      name: `the second half of moment ${moment} in the new file`,
      damage: ({ database }) => oldPages(database, closed.database, [Math.floor(pages / 2), pages]),
    };
    for (let some = 0; some < count / 20; some += 1) {
      const first = changed[Math.floor(random() * changed.length)] ?? 0;
      const last = first + 1 + Math.floor(random() ** 3 * 20);
      yield {
        name: `pages ${first} to ${last} of moment ${moment} in the new file`,
        damage: ({ database }) => oldPages(database, closed.database, [first, last]),
      };
    }
    for (const copies of [[0], [1], [0, 1]] as const) {
      yield {
        name: `key files ${copies.join(' and ')} of moment ${moment}`,
        damage({ keys }) {
          for (const copy of copies) copyFileSync(crashed.keys[copy], keys[copy]);
        },
      };
    }
  }
}

/** By somebody who has the key, or a program gone wrong that had: the seals of the pages fit, the rows are others. */
function* underTheKey({ databaseKey }: DamageBench): Generator<KindOfDamage> {
  for (const line of [1, 40, 160]) {
    const changes = {
      changed: `UPDATE note_lines SET text = 'Naar de kerk.' WHERE row = ${line}`,
      'taken out': `DELETE FROM note_lines WHERE row = ${line}`,
      'given to another': `UPDATE note_lines SET speaker = 'partner' WHERE row = ${line}`,
    };
    for (const [what, sql] of Object.entries(changes)) {
      yield {
        name: `line ${line} ${what} under the key`,
        damage: ({ database }) => changeUnderKey(database, databaseKey, sql),
      };
    }
  }
  yield {
    name: 'the last change taken off the chain',
    damage: ({ database }) =>
      changeUnderKey(
        database,
        databaseKey,
        'DELETE FROM changes WHERE counter = (SELECT max(counter) FROM changes)',
      ),
  };
}

/** Gives another value to one byte. */
export function flipByte(path: string, at: number, random: () => number): void {
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

/** Puts pages of an earlier file over those at their places. */
function oldPages(path: string, earlier: string, [first, last]: readonly [number, number]): void {
  const bytes = readFileSync(path);
  readFileSync(earlier).copy(bytes, first * PAGE_BYTES, first * PAGE_BYTES, last * PAGE_BYTES);
  writeFileSync(path, bytes);
}

/** The numbers of the pages that are others since; an old page that is the same is no damage. */
function changedPages(earlier: string, now: string): number[] {
  const [old, bytes] = [readFileSync(earlier), readFileSync(now)];
  return Array.from({ length: pagesIn(earlier) }, (_, page) => page).filter((page) => {
    const [start, end] = [page * PAGE_BYTES, (page + 1) * PAGE_BYTES];
    return !old.subarray(start, end).equals(bytes.subarray(start, end));
  });
}

function pagesIn(path: string): number {
  return statSync(path).size / PAGE_BYTES;
}
