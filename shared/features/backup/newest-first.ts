import type { PlainDate } from '../../primitives/plain-date.ts';
import type { BackupName } from './backup-name.ts';

/** A backup with the day it counts as made on: that in its name, unless that day still has to come. */
export type Dated<Backup> = Backup & { readonly countsAs: PlainDate };

/**
 * Backups in the order they were made, newest first. A name with a day that lies ahead comes from a clock that was wrong; the
 * change it stands at tells when it was made all the same: no later than the first backup of a later change, or than today.
 * The day decides before the change, because after an older backup was put back the changes are counted on from there.
 */
export function newestFirst<Backup extends BackupName>(
  backups: readonly Backup[],
  today: PlainDate,
): Dated<Backup>[] {
  const believable = backups.filter(({ day }) => day <= today);
  const countsAs = ({ day, counter }: BackupName) =>
    day <= today ? day : (earliest(believable.filter((one) => one.counter > counter)) ?? today);
  return backups
    .map((backup) => ({ ...backup, countsAs: countsAs(backup) }))
    .sort(
      (one, other) =>
        other.countsAs.localeCompare(one.countsAs) ||
        other.counter - one.counter ||
        Number(other.isProven) - Number(one.isProven),
    );
}

function earliest(backups: readonly BackupName[]): PlainDate | undefined {
  return backups.map(({ day }) => day).sort()[0];
}
