import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import { lookThatHelps, PaperLook } from '../../../shared/features/papers/look.ts';
import type { InhabitantId } from '../../../shared/primitives/ids.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { oneRow, write } from '../../storage/sql.ts';

/** How papers of an inhabitant look: as was last chosen for them, or else as helps them. */
export function lookOf(
  db: ReadableDatabase,
  { id, support }: Pick<Inhabitant, 'id' | 'support'>,
): PaperLook {
  const chosen = oneRow(db, PaperLook, {
    sql: `SELECT size, layout FROM paper_looks WHERE inhabitant_id = :id`,
    values: { id },
  });
  return chosen ?? lookThatHelps(support);
}

export function saveLook(db: WritableDatabase, inhabitantId: InhabitantId, look: PaperLook): void {
  write(db, {
    sql: `INSERT INTO paper_looks (inhabitant_id, size, layout) VALUES (:inhabitantId, :size, :layout)
          ON CONFLICT (inhabitant_id) DO UPDATE SET size = :size, layout = :layout`,
    values: { inhabitantId, ...look },
  });
}
