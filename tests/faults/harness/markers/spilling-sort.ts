import Database from 'better-sqlite3';
import { applySettings } from '../../../../main/storage/connection-settings.ts';
import { giveKey } from '../../../../main/storage/give-key.ts';
import { standStill } from './moments.ts';

const LINES = 20_000;

/**
 * Sorts more lines than fit in the cache of a connection, and stands still in the middle of it: with our settings, or with
 * SQLite's own choice of where the sorted lines go meanwhile.
 */
const [path = '', key = '', word = '', place = ''] = process.argv.slice(2);
const connection = new Database(path);
giveKey(connection, Buffer.from(key, 'hex'));
applySettings(connection);
// In KiB: a cache so small that a few megabytes spill.
connection.pragma('cache_size=-1000');
connection.exec('CREATE TABLE lines (text TEXT)');
const insert = connection.prepare('INSERT INTO lines VALUES (?)');
connection.transaction(() => {
  for (let line = 0; line < LINES; line += 1) {
    insert.run(`${(line * 7919) % LINES} ${word} ${'naar de moskee '.repeat(30)}`);
  }
})();
if (place === 'file') connection.pragma('temp_store=FILE');
const sorted = connection.prepare('SELECT text FROM lines ORDER BY text').iterate();
// At the first line all have been sorted, and lie where they spilled to as long as nobody asks for the last.
sorted.next();
await standStill('sorting');
process.exit(0);
