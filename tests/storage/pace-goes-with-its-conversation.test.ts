import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate } from '../../main/storage/migrate.ts';
import { migrations } from '../../main/storage/migrations/index.ts';

it('pace and room are deleted with the conversation they belong to', () => {
  const db = new Database(':memory:');
  db.pragma('foreign_keys=ON');
  migrate(db, migrations);
  db.exec(`INSERT INTO inhabitants VALUES ('i', 'mevrouw Yildiz', 'mevrouw', '{}', 'now');
           INSERT INTO cases VALUES ('c', 'i', 'naar mijn zus', 'Rivierveen', 'now');
           INSERT INTO conversations VALUES ('g', 'c', 'klacht', '2026-03-03', NULL, 'thuis', '[]', 'now');
           INSERT INTO pace_signs (id, conversation_id, sign, at) VALUES ('t', 'g', 'o8', 'now');
           INSERT INTO pace_pauses (conversation_id, kind, started_at) VALUES ('g', 'break', 'now');
           INSERT INTO pace_tempos VALUES ('g', 'good');
           INSERT INTO rooms (conversation_id) VALUES ('g');
           DELETE FROM conversations WHERE id = 'g'`);
  const left = ['pace_signs', 'pace_pauses', 'pace_tempos', 'rooms'].map((table) =>
    db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
  );
  expect(left).toEqual([0, 0, 0, 0]);
});
