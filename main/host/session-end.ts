/** Why a session ended: the vault was locked, the window was closed, or the vault, the page or the browser broke. */
export type SessionEnd = 'locked' | 'closed' | 'failed';

/** A session that breaks sooner than this was not brought down by what someone did: the next would break as well. */
export const BROKEN_AT_START_MS = 5000;
