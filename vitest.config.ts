import { defineConfig } from 'vitest/config';

/** Two cores everywhere: on more, browser tests and build tools would only wait for each other. */
const maxWorkers = 2;

const jsx = { runtime: 'automatic', importSource: 'preact' } as const;

export default defineConfig({
  oxc: { jsx },
  test: {
    maxWorkers,
    globalSetup: ['tests/house/test-folder.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          pool: 'forks',
          // Files share a process: nothing here mocks modules, and a start of one costs 90 ms.
          isolate: false,
          // For a machine that does other work as well: nothing here is about time.
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/house/browser-needed.ts'],
          pool: 'forks',
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
