import fc from 'fast-check';
import { foundInWords, inShort } from './found-in-words.ts';
import { makeTemplate } from './fuzzed-vault.ts';
import { type Seen, whateverIsSent } from './property.ts';

/** Does the fuzzing; tells the process that started it what it is about to send, and prints what it found. */
const [seconds = '60', seed = '1', path = ''] = process.argv.slice(2);
const template = await makeTemplate();
const seen: Seen = { calls: 0, carriedOut: 0, codes: new Map() };
const property = whateverIsSent(template, seen, (sent) => process.send?.(inShort(sent)));
const found = await fc.check(property, {
  seed: Number(seed),
  numRuns: Number.MAX_SAFE_INTEGER,
  interruptAfterTimeLimit: Number(seconds) * 1000,
  markInterruptAsFailure: false,
  ...(path ? { path, numRuns: 1 } : {}),
});
template.remove();
if (found.failed) {
  console.error(foundInWords(found));
}
const refused = [...seen.codes]
  .sort(([, one], [, other]) => other - one)
  .map(([code, count]) => `${count} ${code}`);
console.log(
  `${seen.calls} calls in ${found.numRuns} runs, seed ${seed}: ${seen.carriedOut} carried out, refused: ${refused.join(', ')}`,
);
process.exit(found.failed ? 1 : 0);
