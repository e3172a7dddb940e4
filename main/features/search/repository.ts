import { z } from 'zod';
import { SearchHit } from '../../../shared/features/search/contract.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { allRows } from '../../storage/sql.ts';
import { matchExpression } from './match-expression.ts';

const MOST_HITS = 50;
/** Around each match in the text FTS5 gives back; control characters, which no keyboard types into a note. */
const START = '\u0002';
const END = '\u0003';

const Row = z
  .object({ marked: z.string(), isPrivate: z.number(), isEnteredLater: z.number() })
  .loose()
  .transform(({ isPrivate, isEnteredLater, ...row }) => ({
    ...row,
    isPrivate: isPrivate === 1,
    isEnteredLater: isEnteredLater === 1,
  }))
  .pipe(SearchHit.omit({ pieces: true }).extend({ marked: z.string() }));

/** The best lines with every word, best first; empty when nothing was asked. */
export function findLines(db: ReadableDatabase, words: string): SearchHit[] {
  const match = matchExpression(words);
  if (!match) return [];
  const rows = allRows(db, Row, {
    sql: `
      SELECT note_lines.id AS lineId, note_lines.conversation_id AS conversationId, conversations.case_id AS caseId,
             inhabitants.name AS inhabitantName, conversations.date, found.marked,
             (note_lines.is_private = 1 OR note_lines.mark IS 'signal') AS isPrivate,
             note_lines.entered_at IS NOT NULL AS isEnteredLater
      FROM (
        SELECT rowid, rank, snippet(note_search, 0, :start, :end, '…', 24) AS marked
        FROM note_search WHERE note_search MATCH :match ORDER BY rank LIMIT :most
      ) AS found
      JOIN note_lines ON note_lines.row = found.rowid
      JOIN conversations ON conversations.id = note_lines.conversation_id
      JOIN cases ON cases.id = conversations.case_id
      JOIN inhabitants ON inhabitants.id = cases.inhabitant_id
      ORDER BY found.rank`,
    values: { match, most: MOST_HITS, start: START, end: END },
  });
  return rows.map(({ marked, ...hit }) => ({ ...hit, pieces: piecesOf(marked) }));
}

function piecesOf(marked: string): { text: string; isMatch: boolean }[] {
  return marked
    .split(START)
    .flatMap((part, index) => {
      if (index === 0) return [{ text: part, isMatch: false }];
      const [match = '', rest = ''] = part.split(END);
      return [
        { text: match, isMatch: true },
        { text: rest, isMatch: false },
      ];
    })
    .filter((piece) => piece.text !== '');
}
