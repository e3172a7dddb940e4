import type { ErrorCode } from '../../shared/contract/errors.ts';

/** Failures of the disk or the program that a person can do something about, by the code SQLite, the system or we give them. */
const codes: Readonly<Record<string, ErrorCode>> = {
  SQLITE_FULL: 'disk-full',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  SQLITE_READONLY: 'write-failed',
  SQLITE_CANTOPEN: 'write-failed',
  EACCES: 'write-failed',
  EPERM: 'write-failed',
  EROFS: 'write-failed',
  EBUSY: 'write-failed',
  ENOENT: 'write-failed',
  EISDIR: 'write-failed',
  EIO: 'write-failed',
  SQLITE_BUSY: 'open-elsewhere',
  NAAST_PROGRAM_ALTERED: 'program-altered',
};

/** The code for such a failure; `undefined` when the error is a bug of ours. */
export function expectedFailure(error: unknown): ErrorCode | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') {
    return undefined;
  }
  if (error.code.startsWith('SQLITE_IOERR')) return 'write-failed';
  if (error.code.startsWith('SQLITE_CORRUPT') || error.code === 'SQLITE_NOTADB')
    return 'file-damaged';
  return codes[error.code];
}
