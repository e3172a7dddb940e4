import { PlainDate } from '../../primitives/plain-date.ts';

/** What the name of a backup says: the day on the wall, the change it stands at, and whether it has been proven. */
export interface BackupName {
  readonly day: PlainDate;
  readonly counter: number;
  /** The first eight hex digits of the hash of that change; tells two histories with the same counter apart. */
  readonly hashStart: string;
  /** A copy made at lock is proven after the next unlock; until then it does not count. */
  readonly isProven: boolean;
}

const UNPROVEN = '-nog-niet-nagekeken';
const pattern =
  /^naast-back-up-(\d{4}-\d{2}-\d{2})-(\d{6,})-([0-9a-f]{8})(-nog-niet-nagekeken)?\.tar$/;

/** The file name of a backup, as `naast-back-up-2026-11-25-000417-9f3a01bc.tar`. Names of files sort by day and change. */
export function backupName({ day, counter, hashStart, isProven }: BackupName): string {
  const change = String(counter).padStart(6, '0');
  return `naast-back-up-${day}-${change}-${hashStart}${isProven ? '' : UNPROVEN}.tar`;
}

/** Reads it back; `undefined` for the name of anything else. */
export function readBackupName(name: string): BackupName | undefined {
  const [, day, counter, hashStart, unproven] = pattern.exec(name) ?? [];
  const parsed = PlainDate.safeParse(day);
  if (!parsed.success || !hashStart) return undefined;
  return {
    day: parsed.data,
    counter: Number(counter),
    hashStart,
    isProven: unproven === undefined,
  };
}
