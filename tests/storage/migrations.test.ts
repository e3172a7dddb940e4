import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { latestVersion, migrate } from '../../main/storage/migrate.ts';
import { migrations } from '../../main/storage/migrations/index.ts';

/** What a person had before each step, and must have after it. */
const rowsBefore: Readonly<Record<number, { insert: string; survives: string }>> = {
  20: {
    insert: `INSERT INTO inhabitants VALUES ('i', 'mevrouw Yildiz', 'mevrouw', '{}', 'now');
             INSERT INTO cases VALUES ('c', 'i', 'naar mijn zus', 'Rivierveen', 'now')`,
    survives: `SELECT question FROM cases WHERE id = 'c'`,
  },
  30: {
    insert: `INSERT INTO conversations VALUES ('g', 'c', 'klacht', '2026-03-03', NULL, 'thuis', '[]', 'now')`,
    survives: `SELECT place FROM conversations WHERE id = 'g'`,
  },
  40: {
    insert: `INSERT INTO prep_sheets VALUES ('g', '{}', 'now')`,
    survives: `SELECT sheet_json FROM prep_sheets WHERE conversation_id = 'g'`,
  },
  50: {
    insert: `INSERT INTO note_lines (id, conversation_id, kind, speaker, text, position, written_at)
             VALUES ('l', 'g', 'said', 'inhabitant', 'naar de moskee', 1, 'now')`,
    survives: `SELECT text FROM note_search WHERE note_search MATCH 'moskee'`,
  },
  60: {
    insert: `INSERT INTO agreement_details VALUES ('l', 'g', 'partner', '2026-03-09')`,
    survives: `SELECT due FROM agreement_details WHERE line_id = 'l'`,
  },
  70: {
    insert: `INSERT INTO summary_edits VALUES ('g', 'k', 'anders gezegd', '2026-03-03')`,
    survives: `SELECT text FROM summary_edits WHERE line_key = 'k'`,
  },
  71: {
    insert: `INSERT INTO changes VALUES (1, zeroblob(32), zeroblob(32))`,
    survives: `SELECT counter FROM changes`,
  },
  100: {
    insert: `INSERT INTO note_lines (id, conversation_id, kind, speaker, mark, text, position, written_at)
             VALUES ('p', 'g', 'said', 'supporter', 'private', 'zij is moe', 2, 'now')`,
    survives: `SELECT 1 FROM note_lines WHERE id = 'p' AND is_private = 1 AND mark IS NULL
               AND (SELECT is_private FROM note_lines WHERE id = 'l') = 0`,
  },
  83: {
    insert: `INSERT INTO conversations VALUES ('h', 'c', 'klacht', '2026-03-04', NULL, 'thuis', '[]', 'now');
             INSERT INTO prep_sheets VALUES ('h', '{"needs":["naar mijn zus"],"keepUntil":"2027-03-02","consents":{
               "keep":{"answer":"given","on":"2026-03-03"},"show_partner":{"answer":"not_asked"}}}', 'now')`,
    survives: `SELECT keep_until FROM consents, prep_sheets WHERE consents.inhabitant_id = 'i' AND purpose = 'keep'
               AND answer = 'given' AND on_day = '2026-03-03' AND prep_sheets.conversation_id = 'h'
               AND sheet_json = '{"needs":["naar mijn zus"]}' AND (SELECT count(*) FROM consents WHERE who = '') = 1`,
  },
  111: {
    insert: `INSERT INTO topic_sentences VALUES ('g', 'l', 'Hulp in huis.')`,
    survives: `SELECT text FROM topic_sentences WHERE topic_id = 'l'`,
  },
  112: {
    insert: `INSERT INTO check_events VALUES (1, 'g', 'l', 'inwoner_naar_partner', '{}', 'de moskee', 'now')`,
    survives: `SELECT about_text FROM check_events WHERE line_id = 'l' AND undone_at IS NULL`,
  },
  113: {
    insert: `INSERT INTO said_points VALUES ('g', 'p', 'now')`,
    survives: `SELECT at FROM said_points WHERE item_id = 'p' AND line_id IS NULL`,
  },
  120: {
    insert: `INSERT INTO summary_edits VALUES ('g', 'line', 'anders', 'now')`,
    survives: `SELECT text FROM summary_edits WHERE line_key = 'line'`,
  },
  121: {
    insert: `INSERT INTO pace_signs (id, conversation_id, sign, at) VALUES ('t', 'g', 'o8', 'now')`,
    survives: `SELECT sign FROM pace_signs WHERE id = 't'`,
  },
  131: {
    insert: `INSERT INTO procedures VALUES ('q', 'c', 'bezwaar', 'vervoer', 'Rivierveen', 'now')`,
    survives: `SELECT about FROM procedures WHERE id = 'q'`,
  },
  171: {
    insert: `INSERT INTO summary_edits VALUES ('g', 'daarna', 'door haar', '2026-03-03', 'inhabitant')`,
    survives: `SELECT text FROM summary_edits WHERE line_key = 'daarna' AND changed_by = 'inhabitant'`,
  },
  172: {
    insert: `INSERT INTO copy_answers VALUES (1, 'g', 'samenvatting', NULL, 'mijn dochter', 1, 'now')`,
    survives: `SELECT name FROM copy_answers WHERE gets = 1`,
  },
  170: {
    insert: `INSERT INTO summary_edits VALUES ('g', 'eerder', 'al verbeterd', '2026-03-03')`,
    survives: `SELECT text FROM summary_edits WHERE line_key = 'eerder' AND changed_by = 'supporter'`,
  },
  122: {
    insert: `INSERT INTO rooms (conversation_id, mode) VALUES ('g', 'paper')`,
    survives: `SELECT mode FROM rooms WHERE conversation_id = 'g'`,
  },
  180: {
    insert: `INSERT INTO difficult_words VALUES ('m', 'g', NULL, 'indicatie', 'wat u mag krijgen', '', 'now')`,
    survives: `SELECT explanation FROM difficult_words WHERE id = 'm'`,
  },
  190: {
    insert: `INSERT INTO own_terms VALUES ('e', 'De Brug', 'de brug', 'het wijkteam', '', 'now')`,
    survives: `SELECT plain FROM own_terms WHERE id = 'e'`,
  },
  191: {
    insert: `INSERT INTO consents (inhabitant_id, purpose, answer, on_day, keep_until, who)
             VALUES ('i', 'show_partner', 'given', '2026-03-05', NULL, 'Sanne')`,
    survives: `SELECT on_day FROM consents WHERE purpose = 'show_partner' AND asked IS NULL`,
  },
  141: {
    insert: `INSERT INTO decisions VALUES ('b', 'c', '{}', 'now', 'now');
             INSERT INTO letters VALUES ('w', 'c', 'b', 'bezwaar', '{}', 'now', 'now', NULL, NULL)`,
    survives: `SELECT kind FROM letters JOIN decisions ON decisions.id = decision_id`,
  },
  160: {
    insert: `UPDATE inhabitants SET name = 'mevrouw Yildiz-Demir'`,
    survives: `SELECT name FROM inhabitants WHERE name = 'mevrouw Yildiz-Demir'`,
  },
};

/** The hash of every released step: a released step is never edited, a change is a new one. */
const released: Readonly<Record<number, string>> = {
  10: '2eeb3bd871d4c9cc',
  20: 'b594b23ea6c9cfe7',
  30: '3d167ba8f4707248',
  40: 'deb85c2b7da5ea49',
  50: '2b492d79b2f9050c',
  60: '5c3f758c980d7d77',
  70: '47a18d62467c794c',
  71: '92700a302b01d368',
  80: '59f7d7a9af198202',
  81: 'afee6c0025bab891',
  82: '181bb0785eae2a94',
  83: 'e10ba9bb446a3e4a',
  84: 'ecc841cac7090cf6',
  100: '22c092d21b876597',
  110: '745f8142233f7318',
  111: '3be7bd30125594f3',
  112: 'a158e229fd6c47b2',
  113: '90c1e9a6c4808b9c',
  120: '041807e6691b0e6f',
  121: '3efe33920d07c4d3',
  122: '7d5eac978e9b6c4c',
  130: 'f78fa27bc9ea0b28',
  131: '60125c0023467c85',
  140: '13bc1d59d45947f6',
  141: '721ee73f1b123103',
  160: 'cd146a48a634a7f0',
  170: '618a8e5b11a658f7',
  171: '2a837999b2561f25',
  172: 'c8ef9c0d7d3e4a91',
  180: '45e06bf59ad15cd9',
  190: 'a2ac5b7c522d8655',
  191: '09608ebc74bd69fd',
};

describe('the migrations', () => {
  it('each keep all that was there before', () => {
    const db = new Database(':memory:');
    const kept: { since: number; survives: string }[] = [];
    for (const [index, step] of migrations.entries()) {
      const before = rowsBefore[step.version];
      if (before) {
        db.exec(before.insert);
        kept.push({ since: step.version, survives: before.survives });
      }
      migrate(db, migrations.slice(0, index + 1));
      expect(db.pragma('user_version', { simple: true })).toBe(step.version);
      const lost = kept.filter(({ survives }) => !db.prepare(survives).pluck().get());
      expect(lost, `after ${step.name}`).toEqual([]);
    }
  });

  it('make the same database from nothing as step by step', () => {
    const stepByStep = new Database(':memory:');
    for (const index of migrations.keys()) migrate(stepByStep, migrations.slice(0, index + 1));
    const atOnce = new Database(':memory:');
    migrate(atOnce, migrations);
    expect(schemaOf(atOnce)).toEqual(schemaOf(stepByStep));
  });

  it('leave the file as it was when a step fails', () => {
    const db = new Database(':memory:');
    migrate(db, migrations);
    const broken = {
      version: 9000,
      name: 'broken',
      sql: 'CREATE TABLE half (a); CREATE TABLE half (a)',
    };
    expect(() => migrate(db, [...migrations, broken])).toThrow();
    expect(db.pragma('user_version', { simple: true })).toBe(latestVersion(migrations));
    expect(schemaOf(db)).not.toContain('half');
  });

  it('are as they were released', () => {
    expect(
      Object.fromEntries(migrations.map(({ version, sql }) => [version, hashOf(sql)])),
    ).toEqual(released);
  });

  it('let the search index answer without reading every note', () => {
    const db = new Database(':memory:');
    migrate(db, migrations);
    const plan = db
      .prepare(`EXPLAIN QUERY PLAN SELECT rowid FROM note_search WHERE note_search MATCH 'zus'`)
      .all();
    expect(JSON.stringify(plan)).toContain('VIRTUAL TABLE INDEX');
  });
});

function hashOf(sql: string): string {
  return createHash('sha256').update(sql.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 16);
}

function schemaOf(db: Database.Database): unknown[] {
  return db.prepare(`SELECT name FROM sqlite_schema ORDER BY name`).pluck().all();
}
