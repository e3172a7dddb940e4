import { defineConfig } from 'playwright/test';

/** Whole stories in a real browser. Two cores and a key derivation that is slow on purpose: one story at a time. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/e2e',
  workers: 1,
  retries: 0,
  timeout: 150_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/reports/stories.json' }]],
});
