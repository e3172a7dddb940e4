import { Temporal } from 'temporal-polyfill';
import type { CallSpec } from '../../../shared/contract/contract.ts';
import { accessLinesKept } from '../../../shared/features/access-log/data/kept-for.ts';
import type { AccessedFile, AccessLine } from '../../../shared/features/access-log/schema.ts';
import type { DeletionTarget } from '../../../shared/features/retention/schema.ts';
import { type Clock, Instant } from '../../../shared/primitives/plain-date.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';
import { filesNamedBy, type NamedFile } from './files-named-by.ts';
import { addAccessLine, caseOfProcedure, findFile, removeAccessLinesBefore } from './repository.ts';

/** Keeps who opened which file. The gate asks it after every call that succeeded. */
export interface AccessLog {
  /** The lines to write for a call that was answered; none when the file was opened before in this sitting. */
  linesFor(db: ReadableDatabase, call: AnsweredCall): readonly AccessLine[];
  /** Writes lines, and lets go of those that were kept long enough. */
  write(db: WritableDatabase, lines: readonly AccessLine[]): void;
  /** Remembers, once they are committed, what need not be written again in this sitting. */
  written(db: ReadableDatabase, lines: readonly AccessLine[]): void;
  /** Notes a deletion with the inhabitant it was of; their own deletion is only in the deletion log. */
  noteDeletion(db: WritableDatabase, target: DeletionTarget, who: string): void;
}

export interface AnsweredCall {
  readonly spec: CallSpec;
  readonly input: unknown;
  readonly output: unknown;
  readonly who: string;
}

/** A sitting is the time from opening the vault to locking it: one open database. */
export function createAccessLog(clock: Clock): AccessLog {
  const openedInSitting = new WeakMap<ReadableDatabase, Set<string>>();

  function openedIn(db: ReadableDatabase): Set<string> {
    const opened = openedInSitting.get(db) ?? new Set();
    openedInSitting.set(db, opened);
    return opened;
  }

  return {
    linesFor(db, { spec, input, output, who }) {
      const opened = openedIn(db);
      const wasSaved = spec.access !== undefined && !wasCancelled(output);
      return filesNamedBy(spec, input).flatMap((named) => {
        const { file, id } = fileAround(db, named);
        const isNew = !opened.has(id);
        if (!isNew && !wasSaved) return [];
        const ids = findFile(db, file, id);
        if (!ids) return [];
        const line = { at: clock.now(), who, file, ...ids };
        return [
          ...(isNew ? [{ ...line, action: 'opened' as const }] : []),
          ...(wasSaved && spec.access ? [{ ...line, action: spec.access }] : []),
        ];
      });
    },
    write(db, lines) {
      removeAccessLinesBefore(db, oldestKept(clock));
      for (const line of lines) addAccessLine(db, line);
    },
    written(db, lines) {
      for (const line of lines) if (line.action === 'opened') openedIn(db).add(idOf(line));
    },
    noteDeletion(db, target, who) {
      if (target.kind === 'inhabitant') return;
      const ids = findFile(db, target.kind, target.id);
      if (ids) {
        addAccessLine(db, { at: clock.now(), who, action: 'deleted', file: target.kind, ...ids });
      }
    },
  };
}

/** Whoever opens a procedure opens its case. */
function fileAround(
  db: ReadableDatabase,
  { file, id }: { file: NamedFile; id: string },
): { file: AccessedFile; id: string } {
  if (file !== 'procedure') return { file, id };
  return { file: 'case', id: caseOfProcedure(db, id) ?? id };
}

function idOf(line: AccessLine): string {
  return line.conversationId ?? line.caseId ?? line.inhabitantId ?? '';
}

/** By agreement of all tasks that save a file: `savedAs` is `null` when the person cancelled. */
function wasCancelled(output: unknown): boolean {
  return (output as { savedAs?: unknown } | null)?.savedAs === null;
}

function oldestKept(clock: Clock): Instant {
  const now = Temporal.Instant.from(clock.now()).toZonedDateTimeISO('UTC');
  return Instant.parse(
    now
      .subtract({ years: accessLinesKept.years })
      .toInstant()
      .toString({ smallestUnit: 'millisecond' }),
  );
}
