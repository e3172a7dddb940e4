import { randomUUID } from 'node:crypto';

/** Where log lines go: one JSON object a line. */
export type LogSink = (line: string) => void;

export interface Log {
  /** Notes a fact by its code; ids and numbers only. */
  note(code: string, facts?: Readonly<Record<string, string | number>>): void;
  /** Notes a bug and gives the id under which it stands. */
  bug(where: string, error: unknown): string;
}

/**
 * The one logger. It never writes an error's message, because messages quote what was typed (a failed parse, a
 * constraint with its value); the kind of error, its code and the places in our code are enough to find a bug.
 */
export function createLog(sink: LogSink): Log {
  return {
    note(code, facts = {}) {
      sink(JSON.stringify({ at: new Date().toISOString(), code, ...facts }));
    },
    bug(where, error) {
      const id = randomUUID().slice(0, 8);
      sink(
        JSON.stringify({ at: new Date().toISOString(), code: 'bug', id, where, ...traceOf(error) }),
      );
      return id;
    },
  };
}

/** Writes to standard error, where a terminal or a service manager keeps it. */
export function standardErrorSink(line: string): void {
  process.stderr.write(`${line}\n`);
}

function traceOf(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { errorCode: error.code } : {};
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
  return { kind: error.name, ...code, frames: frames.join(' | ') };
}
