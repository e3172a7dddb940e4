import { z } from 'zod';
import {
  Inhabitant,
  type InhabitantDetails,
  Support,
} from '../../../shared/features/inhabitants/schema.ts';
import type { InhabitantId } from '../../../shared/primitives/ids.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { jsonColumn } from '../../storage/json-column.ts';
import { allRows, oneRow, write } from '../../storage/sql.ts';

const columns = `id, name, form_of_address AS formOfAddress, support_json AS support, created_at AS createdAt`;
const Row = z.object({ ...Inhabitant.shape, support: jsonColumn(Support) });

export function listInhabitants(db: ReadableDatabase): Inhabitant[] {
  return allRows(db, Row, {
    sql: `SELECT ${columns} FROM inhabitants ORDER BY name COLLATE NOCASE`,
  });
}

export function findInhabitant(db: ReadableDatabase, id: InhabitantId): Inhabitant | undefined {
  return oneRow(db, Row, {
    sql: `SELECT ${columns} FROM inhabitants WHERE id = :id`,
    values: { id },
  });
}

export function insertInhabitant(db: WritableDatabase, inhabitant: Inhabitant): void {
  write(db, {
    sql: `INSERT INTO inhabitants (id, name, form_of_address, support_json, created_at)
          VALUES (:id, :name, :formOfAddress, :support, :createdAt)`,
    values: { ...inhabitant, support: JSON.stringify(inhabitant.support) },
  });
}

/** Gives the number of inhabitants changed: 0 when there is no such one. */
export function updateInhabitant(
  db: WritableDatabase,
  id: InhabitantId,
  details: InhabitantDetails,
): number {
  return write(db, {
    sql: `UPDATE inhabitants SET name = :name, form_of_address = :formOfAddress, support_json = :support
          WHERE id = :id`,
    values: { ...details, id, support: JSON.stringify(details.support) },
  });
}
