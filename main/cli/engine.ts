import { createInterface } from 'node:readline';
import { answerDeadline } from './engine/deadlines.ts';
import { answerExplain } from './engine/explain.ts';
import { answerPlain } from './engine/plain.ts';
import { answerRoleGuard } from './engine/role-guard.ts';

/** `npm run -s engine -- NAME`: JSON lines in, JSON lines out, without a window. One broken line stops no other. */
const engines: Readonly<Record<string, (question: unknown) => object>> = {
  deadlines: answerDeadline,
  explain: answerExplain,
  plain: answerPlain,
  'role-guard': answerRoleGuard,
};

const name = process.argv[2] ?? '';
const answer = Object.hasOwn(engines, name) ? engines[name] : undefined;
if (answer) await answerLines(answer);
else {
  console.error(`npm run -s engine -- takes one of: ${Object.keys(engines).join(', ')}`);
  process.exitCode = 1;
}

async function answerLines(answerOne: (question: unknown) => object): Promise<void> {
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    const question = parseLine(line);
    const written = question.isJson
      ? answerOne(question.value)
      : { id: null, error: { code: 'not_json', message: 'Deze regel is geen JSON.' } };
    // A full pipe is waited for, so that a long list does not pile up in memory.
    if (!process.stdout.write(`${JSON.stringify(written)}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}

function parseLine(line: string): { isJson: true; value: unknown } | { isJson: false } {
  try {
    // Some editors begin a file with a mark of how it is encoded.
    return { isJson: true, value: JSON.parse(line.replace(/^\uFEFF/, '')) };
  } catch {
    // The answer on this line says so; the lines after it go on.
    return { isJson: false };
  }
}
