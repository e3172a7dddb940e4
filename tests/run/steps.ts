import { spawn } from 'node:child_process';

/** One tool that is run, and what it prints is shown when it fails. */
export interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

export interface StepOutcome {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/** Runs a step to its end; prints its output as one block, so that steps side by side stay readable. */
export async function runStep(step: Step, show: 'always' | 'on failure'): Promise<StepOutcome> {
  const started = performance.now();
  // Building the page sets NODE_ENV to production in this process; React leaves out what tests need then.
  const child = spawn(step.command, step.args, {
    env: { ...process.env, FORCE_COLOR: '0', NODE_ENV: 'test' },
  });
  const printed: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => printed.push(part));
  child.stderr.on('data', (part: Buffer) => printed.push(part));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const passed = code === 0;
  const seconds = (performance.now() - started) / 1000;
  console.log(`${passed ? 'passed' : 'FAILED'}  ${step.name} (${seconds.toFixed(1)} s)`);
  if (show === 'always' || !passed) process.stdout.write(Buffer.concat(printed));
  return { name: step.name, passed, seconds };
}
