import type { z } from 'zod';
import type { AccessAction } from '../features/access-log/schema.ts';
import type { Result } from '../primitives/result.ts';
import type { Refusal } from './errors.ts';

/** The slices that hold data a screen reads; a command names the ones it changes, so that screens refresh. */
export type Slice =
  | 'vault'
  | 'backup'
  | 'settings'
  | 'inhabitants'
  | 'cases'
  | 'conversations'
  | 'prep-sheets'
  | 'notes'
  | 'understanding-checks'
  | 'difficult-words'
  | 'glossary'
  | 'agreements'
  | 'summary'
  | 'papers'
  | 'paper-copies'
  | 'emergency-copies'
  | 'search'
  | 'spelling'
  | 'pace'
  | 'room'
  | 'consents'
  | 'retention'
  | 'access-log'
  | 'own-copy'
  | 'decisions'
  | 'letters'
  | 'hearings'
  | 'case-checks'
  | 'procedures'
  | 'form-drafts'
  | 'law';

/**
 * `query` reads; `command` writes, synchronously, in one transaction; `task` deals with the world outside
 * (dialogs, files, printing, keys), may wait and holds no transaction.
 */
export type CallKind = 'query' | 'command' | 'task';

interface CallShape<Kind extends CallKind, Input extends z.ZodType, Output extends z.ZodType> {
  readonly kind: Kind;
  readonly input: Input;
  readonly output: Output;
  readonly changes: readonly Slice[];
  readonly whileLocked: boolean;
  /** What the access log says when it succeeded, besides that a file was opened. */
  readonly access?: AccessAction;
  /** A deletion: after its COMMIT the write-ahead log is folded into the file and emptied, so that no old page stays. */
  readonly leavesNothingBehind?: boolean;
  /** Answered in an open vault that still needs a recovery key or a passphrase. */
  readonly beforeReady: boolean;
}

/** One call as both ends know it: its name on the wire, what goes in, what comes out and what it changes. */
export interface CallSpec<
  Kind extends CallKind = CallKind,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> extends CallShape<Kind, Input, Output> {
  readonly name: string;
}

/** What the caller hands in and gets back for a call. */
export type InputOf<Spec extends CallSpec> = z.input<Spec['input']>;
export type OutputOf<Spec extends CallSpec> = z.output<Spec['output']>;

/** The envelope of every answer. Nothing throws across the bridge. */
export type Answer<Value> = Result<Value, Refusal>;

/** A call as plain data on the wire. */
export interface WireCall {
  readonly call: string;
  readonly input: unknown;
}

/** Describes a call that reads. */
export function query<Input extends z.ZodType, Output extends z.ZodType>(shape: {
  input: Input;
  output: Output;
}): CallShape<'query', Input, Output> {
  return { kind: 'query', changes: [], whileLocked: false, beforeReady: false, ...shape };
}

/** Describes a call that writes, and which slices it changes. */
export function command<Input extends z.ZodType, Output extends z.ZodType>(shape: {
  input: Input;
  output: Output;
  changes: readonly Slice[];
  leavesNothingBehind?: boolean;
}): CallShape<'command', Input, Output> {
  return { kind: 'command', whileLocked: false, beforeReady: false, ...shape };
}

/**
 * Describes a call to the world outside; with `whileLocked` it is also answered before the vault is open,
 * with `beforeReady` also before its recovery key was kept.
 */
export function task<Input extends z.ZodType, Output extends z.ZodType>(shape: {
  input: Input;
  output: Output;
  changes?: readonly Slice[];
  whileLocked?: boolean;
  access?: AccessAction;
  beforeReady?: boolean;
}): CallShape<'task', Input, Output> {
  return { kind: 'task', changes: [], whileLocked: false, beforeReady: false, ...shape };
}

type Named<Calls extends Record<string, CallShape<CallKind, z.ZodType, z.ZodType>>> = {
  readonly [Verb in keyof Calls]: Calls[Verb] & { readonly name: string };
};

/** Gives the calls of one slice their names, `slice.verb`, and nothing else. */
export function contract<Calls extends Record<string, CallShape<CallKind, z.ZodType, z.ZodType>>>(
  slice: Slice,
  calls: Calls,
): Named<Calls> {
  const named = Object.entries(calls).map(([verb, shape]) => [
    verb,
    { ...shape, name: `${slice}.${verb}` },
  ]);
  return Object.fromEntries(named) as Named<Calls>;
}
