import { cpSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { tempFolder } from '../../support/temp-folder.ts';
import { type DamageBench, damageBench } from '../harness/damage/bench.ts';
import { changeWithChain } from '../harness/damage/change-under-key.ts';
import { flipByte, kindsOfDamage } from '../harness/damage/kinds-of-damage.ts';
import type { FaultRow, RunSize } from '../harness/fault-row.ts';
import { seededRandom } from '../harness/random.ts';

const flips: Readonly<Record<RunSize, number>> = { short: 60, standard: 1000, full: 10_000 };

/**
 * A byte flipped, a file cut short, pages swapped, an old log beside a new file, key files of another vault, rows changed under
 * the key: each ends in "opened with everything" or "noticed, with the code that leads to the right screen", never in less
 * than was saved. The controls must be found as a loss: rows changed with a chain that fits, looked at in the same way, and
 * flipped bytes in a database without seals.
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
        controlFailedAsItMust:
          (await isLossWithFittingChain(bench)) && hasSilentLossWithoutSeals(random),
        figures: `${tries} damaged vaults: ${outcomes}`,
      };
    } finally {
      bench.remove();
    }
  },
};

/** What no check can know, because chain and digest fit, must still be told from a whole vault. */
async function isLossWithFittingChain({ tryDamage, databaseKey }: DamageBench): Promise<boolean> {
  const changes = [
    'DELETE FROM note_lines WHERE row = 1',
    `UPDATE note_lines SET text = 'Naar de kerk.' WHERE row = 40`,
  ];
  for (const sql of changes) {
    const outcome = await tryDamage(({ database }) => changeWithChain(database, databaseKey, sql));
    if (outcome.kind !== 'silent-loss') return false;
  }
  return true;
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
