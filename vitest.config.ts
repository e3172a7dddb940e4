import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The layers of tests that need no browser of their own; each is run alone with `--project <layer>`. */
const inNode = ['unit', 'storage', 'gate', 'editor', 'architecture', 'exhaustive'];

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      ...inNode.map((name) => ({
        extends: true as const,
        test: {
          name,
          include: [`tests/${name}/**/*.test.{ts,tsx}`],
          testTimeout: 20_000,
          // Setting up makes a vault, whose key costs half a second on purpose.
          hookTimeout: 30_000,
        },
      })),
      {
        extends: true,
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'host',
          include: ['tests/host/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Rows of the short form run side by side: while one waits for a kill, the other works.
          maxConcurrency: 2,
        },
      },
    ],
  },
});
