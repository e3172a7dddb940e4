import type { ProcedureEventId, ProcedureId } from '../../primitives/ids.ts';

/** Where what is being typed in the forms of a procedure is kept; all of them begin so. */
export function formsOfProcedure(id: ProcedureId): string {
  return `procedure:${id}:`;
}

/** The form of something that happens, opened at a step or at the foot. */
export function placeOfNewEvent(id: ProcedureId, at: string, event: string): string {
  return `${formsOfProcedure(id)}new:${at}:${event}`;
}

/** The form in which something that happened is corrected. */
export function placeOfEvent(id: ProcedureId, event: ProcedureEventId): string {
  return `${formsOfProcedure(id)}event:${event}`;
}

/** The form in which a road is begun, from the case or from a step of another road. */
export function placeOfStart(from: { id: ProcedureId; road: string } | null): string {
  return from === null ? 'start' : `${formsOfProcedure(from.id)}start:${from.road}`;
}
