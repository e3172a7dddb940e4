import fc from 'fast-check';
import { whoeverElseAsks } from './foreign-frame.ts';
import { foundInWords, inShort } from './found-in-words.ts';
import { makeTemplate } from './fuzzed-vault.ts';
import { type Seen, whateverIsSent } from './property.ts';
import { rawLine, whateverCrossesTheLine } from './raw-line.ts';

/**
 * Does the fuzzing; tells the process that started it what it is about to send, and prints what it found. Most of the time goes
 * to the gate, the rest to the line into the vault process and to the bridge of the page.
 */
const [seconds = '60', seed = '1', path = '', only = ''] = process.argv.slice(2);
const parts = ['gate', 'line', 'bridge'] as const;
type Part = (typeof parts)[number];
const shares: Readonly<Record<Part, number>> = { gate: 0.7, line: 0.2, bridge: 0.1 };
/** Less says nothing on a busy computer: a vault process takes some seconds to start. */
const SHORTEST_MS = 10_000;
const tell = (sent: unknown) => void process.send?.(inShort(sent));

const runs: Readonly<Record<Part, (ms: number) => Promise<boolean>>> = {
  async gate(ms) {
    const template = await makeTemplate();
    const seen: Seen = { calls: 0, carriedOut: 0, codes: new Map() };
    const found = await check('gate', whateverIsSent(template, seen, tell), ms);
    template.remove();
    const refused = [...seen.codes]
      .sort(([, one], [, other]) => other - one)
      .map(([code, count]) => `${count} ${code}`);
    console.log(
      `${seen.calls} calls in ${found.numRuns} runs, seed ${seed}: ${seen.carriedOut} carried out, refused: ${refused.join(', ')}`,
    );
    return !found.failed;
  },
  async line(ms) {
    const line = await rawLine();
    const found = await check('line', whateverCrossesTheLine(line, tell), ms);
    await line.remove();
    console.log(`${found.numRuns} bursts of raw messages, after each the process answered`);
    return !found.failed;
  },
  async bridge(ms) {
    const found = await check('bridge', await whoeverElseAsks(tell), ms);
    console.log(`${found.numRuns} calls from foreign frames, none of them passed on`);
    return !found.failed;
  },
};

async function check<Sequence>(
  part: Part,
  property: fc.IAsyncProperty<[Sequence]>,
  ms: number,
): Promise<fc.RunDetails<[Sequence]>> {
  tell(`to the ${part}`);
  const found = await fc.check<[Sequence]>(property, {
    seed: Number(seed),
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: Math.max(ms, SHORTEST_MS),
    markInterruptAsFailure: false,
    ...(path ? { path, numRuns: 1 } : {}),
  });
  if (found.failed) console.error(`${foundInWords(found)} --part ${part}`);
  return found;
}

let isHeld = true;
for (const part of parts.filter((one) => only === '' || one === only)) {
  const share = only === '' ? shares[part] : 1;
  isHeld = (await runs[part](Number(seconds) * 1000 * share)) && isHeld;
}
process.exit(isHeld ? 0 : 1);
