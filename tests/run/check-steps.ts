import type { Step } from './steps.ts';

const typed = ['shared', 'main', 'renderer', 'tests'];

/** Everything that needs no browser: types, lint and format. */
export const staticSteps: readonly Step[] = [
  ...typed.map((folder) => ({ name: `types: ${folder}`, command: 'tsc', args: ['-p', folder] })),
  { name: 'lint and format', command: 'biome', args: ['check', '.'] },
];

/** Tests without a browser, import directions among them. `report` is a file for the counts. */
export function browserlessTests(report: string): Step {
  return vitestStep(
    'tests without a browser',
    ['unit', 'storage', 'gate', 'editor', 'architecture'],
    report,
  );
}

/** Screens in jsdom on the real gate, the shells in a headless browser, proofs, and what tries every case there is. */
export function componentAndHostTests(report: string): Step {
  return vitestStep(
    'component, host, fault and exhaustive tests',
    ['components', 'host', 'faults', 'exhaustive'],
    report,
  );
}

function vitestStep(name: string, projects: readonly string[], report: string): Step {
  return {
    name,
    command: 'vitest',
    args: [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  };
}
