import { statSync } from 'node:fs';

/**
 * Whether two folders are on the same volume, and so are lost together. Two volumes of one disk cannot be told apart from two
 * disks. Throws the system's error when one is not there.
 */
export type IsOnSameDisk = (one: string, other: string) => boolean;

export const isOnSameDisk: IsOnSameDisk = (one, other) => deviceOf(one) === deviceOf(other);

/** On Windows the serial number of the volume. */
function deviceOf(folder: string): bigint {
  return statSync(folder, { bigint: true }).dev;
}
