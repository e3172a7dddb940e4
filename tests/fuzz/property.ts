import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { type Door, doors, type FuzzedVault, type Template } from './fuzzed-vault.ts';
import { judgeAnswer } from './judge-answer.ts';
import { type HostMood, oneOfEachCall, type Step, steps } from './steps.ts';

/** What was seen on the way, to know that not everything was refused at the first door. */
export interface Seen {
  calls: number;
  carriedOut: number;
  readonly codes: Map<string, number>;
}

/** Called before each call, so that one that hangs or crashes the process can be named. */
export type Before = (sent: unknown) => void;

/**
 * Whatever is sent, in whatever order: no crash, no answer but a value as agreed or a code, never `unexpected`, and no
 * byte written by a call that was refused.
 */
export function whateverIsSent(template: Template, seen: Seen, before: Before = () => undefined) {
  return fc.asyncProperty(
    fc.record({ door: doorsToFuzz, sequence: steps(template) }),
    async (run) => {
      const vault = await template.open(run.door);
      try {
        let digest = vault.digest();
        for (const step of run.sequence) digest = await take(vault, step, digest, seen, before);
      } finally {
        vault.remove();
      }
    },
  );
}

/** Mostly open: behind another door a call does not get far. */
const doorsToFuzz = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Door>('open') },
  { weight: 1, arbitrary: fc.constantFrom(...doors) },
);

/**
 * Sends every call of the contract once, with an input that fits, behind this door; a call that opens another one is followed
 * by a fresh copy. Throws for an answer that is not as promised. Gives the names of the calls that were sent.
 */
export async function everyCallBehind(
  door: Door,
  template: Template,
  seed: number,
): Promise<readonly string[]> {
  const seen: Seen = { calls: 0, carriedOut: 0, codes: new Map() };
  const sent: string[] = [];
  let vault = await template.open(door);
  try {
    for (const step of oneOfEachCall(template, seed)) {
      if ((await vault.door()) !== door) {
        vault.remove();
        vault = await template.open(door);
      }
      await take(vault, { sent: step, mood: 'saves' }, vault.digest(), seen, () => undefined);
      sent.push(step.call);
    }
  } finally {
    vault.remove();
  }
  return sent;
}

/** Sends one step and throws when the answer is not as promised. Gives the digest after it. */
async function take(
  vault: FuzzedVault,
  { sent, mood }: Step,
  digest: string,
  seen: Seen,
  before: Before,
): Promise<string> {
  setMood(vault, mood);
  const door = await vault.door();
  before(sent);
  // The gate answers without ever letting go of this process; what `before` told would not leave it otherwise.
  await setImmediate();
  const answer = await vault.send(sent);
  const after = vault.digest();
  seen.calls += 1;
  if (answer.ok) seen.carriedOut += 1;
  else seen.codes.set(answer.error.code, (seen.codes.get(answer.error.code) ?? 0) + 1);
  const wrong = judgeAnswer({ sent, door, answer, hasWritten: after !== digest });
  if (wrong) throw new Error(`${wrong}; the log says ${vault.logLines.at(-1) ?? 'nothing'}`);
  if (Object.keys(Object.prototype).length > 0) throw new Error('the prototype was polluted');
  return after;
}

function setMood({ host, papersFolder }: FuzzedVault, mood: HostMood): void {
  const path = mood === 'saves' ? join(papersFolder, 'blad') : join(papersFolder, 'weg', 'blad');
  host.savePath = mood === 'cancels' ? null : path;
  host.fileToOpen = host.savePath;
  host.folder =
    mood === 'cancels' ? null : mood === 'saves' ? papersFolder : join(papersFolder, 'weg');
  host.shownPaper = mood === 'saves' ? 'gespreksblad' : null;
}
