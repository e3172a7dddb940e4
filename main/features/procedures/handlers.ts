import type { Answer } from '../../../shared/contract/contract.ts';
import type { Case } from '../../../shared/features/cases/schema.ts';
import { procedures } from '../../../shared/features/procedures/contract.ts';
import { roads } from '../../../shared/features/procedures/data/roads/index.ts';
import { eventProblems } from '../../../shared/features/procedures/event-problems.ts';
import { formsOfProcedure } from '../../../shared/features/procedures/form-places.ts';
import { importantDates } from '../../../shared/features/procedures/important-dates.ts';
import type {
  ProcedureEventDetails,
  RoadId,
} from '../../../shared/features/procedures/procedure.ts';
import type { ProcedureView } from '../../../shared/features/procedures/road-state-schema.ts';
import { type CaseId, ProcedureEventId, ProcedureId } from '../../../shared/primitives/ids.ts';
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { fail, ok } from '../../../shared/primitives/result.ts';
import { type BoundCall, bind } from '../../calls/handlers.ts';
import { writeFileWholeAside } from '../../files/write-file-whole.ts';
import type { Host } from '../../host/host.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { calendarFile } from './calendar-file.ts';
import type { ProceduresIn } from './procedure-in.ts';
import {
  findProcedure,
  insertEvent,
  insertProcedure,
  linkConversation,
  listEvents,
  listLinked,
  listProcedures,
  removeEvent,
  removeProcedure,
  unlinkConversation,
  updateEvent,
  updateProcedure,
} from './repository.ts';

export function procedureCalls(parts: {
  caseOf: (db: ReadableDatabase, id: CaseId) => Case | undefined;
  procedures: ProceduresIn;
  host: Host;
  database: () => ReadableDatabase | undefined;
  /** Removes what was being typed in the forms of a procedure. */
  removeDraftsUnder: (db: WritableDatabase, under: string) => void;
}): BoundCall[] {
  return bind(procedures, {
    list: ({ caseId }, { db, clock }) => {
      const today = clock.today();
      return ok(
        listProcedures(db, caseId).map((procedure) => {
          const road = parts.procedures.state(db, procedure, today);
          const now = road.steps.find(({ look }) => look === 'now')?.title ?? null;
          const [next = null] = importantDates(procedure, road, today);
          return { procedure, title: road.title, now, next };
        }),
      );
    },
    get: ({ procedureId }, { db, clock }) => viewOrNotFound(db, procedureId, clock.today()),
    start: ({ caseId, details, first }, { db, clock, newId }) => {
      if (!parts.caseOf(db, caseId)) return fail({ code: 'not-found' });
      const isStart = roads[details.road].startsWith.includes(first.event);
      if (!isStart || isImpossible(first, details.road, clock.today())) {
        return fail({ code: 'event-not-possible' });
      }
      const id = ProcedureId.parse(newId());
      insertProcedure(db, { ...details, id, caseId, createdAt: clock.now() });
      insertEvent(db, {
        procedureId: id,
        event: { ...first, id: ProcedureEventId.parse(newId()), recordedAt: clock.now() },
      });
      return viewOrNotFound(db, id, clock.today());
    },
    change: ({ procedureId, details }, { db, clock }) => {
      updateProcedure(db, procedureId, details);
      return viewOrNotFound(db, procedureId, clock.today());
    },
    remove: ({ procedureId }, { db }) => {
      if (!findProcedure(db, procedureId)) return fail({ code: 'not-found' });
      removeProcedure(db, procedureId);
      parts.removeDraftsUnder(db, formsOfProcedure(procedureId));
      return ok({});
    },
    record: ({ procedureId, details }, { db, clock, newId }) => {
      const procedure = findProcedure(db, procedureId);
      if (!procedure) return fail({ code: 'not-found' });
      if (isImpossible(details, procedure.road, clock.today())) {
        return fail({ code: 'event-not-possible' });
      }
      const id = ProcedureEventId.parse(newId());
      // The order of what was entered decides where a procedure stands, also when the clock was put back.
      const before = listEvents(db, procedureId).at(-1)?.recordedAt ?? clock.now();
      const recordedAt = clock.now() < before ? before : clock.now();
      insertEvent(db, { procedureId, event: { ...details, id, recordedAt } });
      return viewOrNotFound(db, procedureId, clock.today());
    },
    changeEvent: ({ procedureId, eventId, details }, { db, clock }) => {
      const procedure = findProcedure(db, procedureId);
      if (!procedure) return fail({ code: 'not-found' });
      if (isImpossible(details, procedure.road, clock.today())) {
        return fail({ code: 'event-not-possible' });
      }
      const wasThere = updateEvent(db, { procedureId, event: { ...details, id: eventId } });
      return wasThere
        ? viewOrNotFound(db, procedureId, clock.today())
        : fail({ code: 'not-found' });
    },
    removeEvent: ({ procedureId, eventId }, { db, clock }) =>
      removeEvent(db, { procedureId, eventId })
        ? viewOrNotFound(db, procedureId, clock.today())
        : fail({ code: 'not-found' }),
    putEventBack: ({ procedureId, event }, { db, clock }) => {
      const procedure = findProcedure(db, procedureId);
      const isThere = listEvents(db, procedureId).some(({ id }) => id === event.id);
      if (!procedure || isThere) return fail({ code: 'not-found' });
      if (isImpossible(event, procedure.road, clock.today())) {
        return fail({ code: 'event-not-possible' });
      }
      insertEvent(db, { procedureId, event });
      return viewOrNotFound(db, procedureId, clock.today());
    },
    link: (link, { db, clock }) =>
      linkConversation(db, link)
        ? viewOrNotFound(db, link.procedureId, clock.today())
        : fail({ code: 'not-found' }),
    unlink: (link, { db, clock }) => {
      unlinkConversation(db, link);
      return viewOrNotFound(db, link.procedureId, clock.today());
    },
    linkedIn: ({ caseId }, { db }) =>
      ok(
        listProcedures(db, caseId).flatMap((procedure) => {
          const { title, steps } = roads[procedure.road];
          return listLinked(db, procedure.id).map(({ conversationId, step }) => ({
            conversationId,
            procedure,
            title,
            step: steps.find(({ id }) => id === step)?.title ?? '',
          }));
        }),
      ),
    dates: (_, { db, clock }) => ok(parts.procedures.dates(db, clock.today())),
    saveCalendar: async ({ procedureId, withNames }, { clock }) => {
      const db = parts.database();
      if (!db) return fail({ code: 'not-found' });
      const dates = parts.procedures
        .dates(db, clock.today())
        .filter(({ procedure }) => procedureId === undefined || procedure.id === procedureId);
      const path = await parts.host.chooseSaveFile({ fileName: `datums-${clock.today()}.ics` });
      if (path === null) return ok({ savedAs: null, dates: dates.length });
      await writeFileWholeAside(path, calendarFile(dates, { withNames, now: clock.now() }));
      return ok({ savedAs: path, dates: dates.length });
    },
  });

  function viewOrNotFound(
    db: ReadableDatabase,
    id: ProcedureId,
    today: PlainDate,
  ): Answer<ProcedureView> {
    const view = parts.procedures.view(db, id, today);
    return view ? ok(view) : fail({ code: 'not-found' });
  }
}

function isImpossible(details: ProcedureEventDetails, road: RoadId, today: PlainDate): boolean {
  return eventProblems(details, { road: roads[road], today }).length > 0;
}
