import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPageWhenStale } from '../../main/cli/build-page.ts';
import { findBrowser } from '../../main/host/chromium/find-browser.ts';
import { browserlessTests, componentAndHostTests, staticSteps } from './check-steps.ts';
import { type Counts, playwrightCounts, reportFolder, vitestCounts } from './reports.ts';
import { runStep, type StepOutcome } from './steps.ts';

/**
 * `npm test`: everything of `npm run check`, then components, shells and whole stories in a real browser.
 * Says what it fetched, and ends with the numbers of the runners' own reports.
 */
const reports = reportFolder();
const files = {
  browserless: join(reports, 'browserless.json'),
  components: join(reports, 'components.json'),
  stories: join(reports, 'stories.json'),
};
for (const file of Object.values(files)) rmSync(file, { force: true });

const browser = await findBrowser((line) => console.log(line));
if (!browser.ok) {
  console.error(browser.error);
  process.exit(1);
}
console.log(fetchedSentence(browser.value.fetched));
await buildPageWhenStale((line) => console.log(line));

const outcomes: StepOutcome[] = [];
for (const step of staticSteps) outcomes.push(await runStep(step, 'on failure'));
outcomes.push(await runStep(browserlessTests(files.browserless), 'on failure'));
outcomes.push(await runStep(componentAndHostTests(files.components), 'always'));
outcomes.push(
  await runStep(
    {
      name: 'stories in a real browser',
      command: 'playwright',
      args: ['test', '--config', join('tests', 'e2e', 'playwright.config.ts')],
    },
    'always',
  ),
);

const counts = [
  counted(() => vitestCounts(files.browserless)),
  counted(() => vitestCounts(files.components)),
  counted(() => playwrightCounts(files.stories)),
];
const failedSteps = outcomes.filter(({ passed }) => !passed);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failedTests = counts.reduce((sum, count) => sum + count.failed, 0);
// Types, lint and format are no tests in a report, but when one fails the whole has failed.
const failed = Math.max(failedTests, failedSteps.length);
for (const { name } of failedSteps) console.log(`FAILED: ${name}`);
// Said once more at the end, where whoever sees only the last lines of a long log finds it.
for (const failure of counts.flatMap(({ failures }) => failures)) console.log(`  ${failure}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** A runner that left no report has failed. */
function counted(read: () => Counts): Counts {
  try {
    return read();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, failures: [] };
  }
}

function fetchedSentence(fetched: 'no' | 'playwright' | 'debian'): string {
  switch (fetched) {
    case 'no':
      return 'Nothing was fetched: the browser of this computer is used.';
    case 'playwright':
      return 'Fetched: Chromium, by playwright, into its own cache.';
    case 'debian':
      return 'Fetched: the Debian package chromium.';
  }
}
