import { roads } from '../../../shared/features/procedures/data/roads/index.ts';
import { calendarOf } from '../../../shared/features/procedures/dates/calendar.ts';
import { importantDates } from '../../../shared/features/procedures/important-dates.ts';
import type { Procedure } from '../../../shared/features/procedures/procedure.ts';
import { roadState } from '../../../shared/features/procedures/road-state.ts';
import type {
  ImportantDate,
  ProcedureView,
  RoadState,
} from '../../../shared/features/procedures/road-state-schema.ts';
import type { LawBook } from '../../../shared/features/procedures/schema.ts';
import type { ProcedureId } from '../../../shared/primitives/ids.ts';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { findProcedure, listEvents, listLinked, listProcedures } from './repository.ts';

/** Reads procedures and computes where they stand by the law that counts now. */
export interface ProceduresIn {
  /** One procedure; `undefined` when it is not there. */
  view(db: ReadableDatabase, id: ProcedureId, today: PlainDate): ProcedureView | undefined;
  state(db: ReadableDatabase, procedure: Procedure, today: PlainDate): RoadState;
  /** The dates of all procedures that must not be missed; by another law when it is given. */
  dates(db: ReadableDatabase, today: PlainDate, book?: LawBook): ImportantDate[];
}

export function proceduresIn(parts: { lawBook: (db: ReadableDatabase) => LawBook }): ProceduresIn {
  function stateBy(
    db: ReadableDatabase,
    procedure: Procedure,
    { today, book }: { today: PlainDate; book: LawBook },
  ): RoadState {
    return roadState({
      road: roads[procedure.road],
      events: listEvents(db, procedure.id),
      book,
      calendar: calendarOf(book),
      today,
    });
  }
  function state(db: ReadableDatabase, procedure: Procedure, today: PlainDate): RoadState {
    return stateBy(db, procedure, { today, book: parts.lawBook(db) });
  }
  return {
    state,
    view(db, id, today) {
      const procedure = findProcedure(db, id);
      if (!procedure) return undefined;
      return {
        procedure,
        events: listEvents(db, id),
        road: state(db, procedure, today),
        conversations: listLinked(db, id),
      };
    },
    dates(db, today, book = parts.lawBook(db)) {
      return listProcedures(db)
        .flatMap((procedure) =>
          importantDates(procedure, stateBy(db, procedure, { today, book }), today),
        )
        .sort((a, b) => a.day.localeCompare(b.day));
    },
  };
}
