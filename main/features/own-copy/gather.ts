import { z } from 'zod';
import type { InhabitantId } from '../../../shared/primitives/ids.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import type { Owner, PersonalTable, Row } from '../../storage/personal-table.ts';
import { allRows } from '../../storage/sql.ts';

/** The rows of one table about one inhabitant. */
export interface GatheredTable {
  readonly table: PersonalTable;
  readonly rows: readonly Row[];
}

/** Everything about an inhabitant, in two: what goes in the copy, and the supporter's private working notes. */
export interface Gathered {
  readonly open: readonly GatheredTable[];
  readonly private: readonly GatheredTable[];
}

const Cells = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
/** The name under which a row tells that it is private; no column of ours is called so. */
const PRIVATE = 'is_private_row';

/** The SQL for the ids of what an inhabitant has, by what a table hangs on. */
const idsOf: Readonly<Record<Owner, string>> = {
  inhabitant: ':id',
  case: 'SELECT id FROM cases WHERE inhabitant_id = :id',
  conversation: `SELECT conversations.id FROM conversations JOIN cases ON cases.id = conversations.case_id
                 WHERE cases.inhabitant_id = :id`,
};

/** Reads every row of every table about an inhabitant. */
export function gather(
  db: ReadableDatabase,
  tables: readonly PersonalTable[],
  inhabitantId: InhabitantId,
): Gathered {
  const parts = tables.map((table) => {
    const rows = allRows(db, Cells, {
      sql: `SELECT *, (${table.privateWhen ?? '0'}) AS ${PRIVATE} FROM ${table.name}
            WHERE ${table.by} IN (${idsOf[table.belongsTo]}) ORDER BY ${table.orderBy}`,
      values: { id: inhabitantId },
    }).map((row) => inTwo(table, row));
    return { table, rows };
  });
  const side = (name: 'open' | 'private') =>
    parts
      .map(({ table, rows }): GatheredTable => {
        return { table, rows: rows.map((row) => row[name]).filter((row) => row !== null) };
      })
      .filter(({ rows }) => rows.length > 0);
  return { open: side('open'), private: side('private') };
}

function inTwo(
  { split = {} }: PersonalTable,
  { [PRIVATE]: isPrivate, ...row }: Row,
): { open: Row | null; private: Row | null } {
  if (isPrivate === 1) return { open: null, private: row };
  const cells = Object.entries(split).map(
    ([column, inParts]) => [column, inParts(row[column] ?? null)] as const,
  );
  const hidden = cells.filter(([, parts]) => parts.private !== null);
  return {
    open: { ...row, ...Object.fromEntries(cells.map(([column, { open }]) => [column, open])) },
    private:
      hidden.length === 0
        ? null
        : {
            ...row,
            ...Object.fromEntries(hidden.map(([column, parts]) => [column, parts.private])),
          },
  };
}
