import { join } from 'node:path';
import { browserlessTests, staticSteps } from './check-steps.ts';
import { reportFolder } from './reports.ts';
import { runStep } from './steps.ts';

/** `npm run check`: may this be handed in? Everything that needs no browser, side by side. */
const outcomes = await Promise.all([
  ...staticSteps.map((step) => runStep(step, 'on failure')),
  runStep(browserlessTests(join(reportFolder(), 'browserless.json')), 'on failure'),
]);
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
