import { defineConfig } from 'vitest/config';

const patient = { testTimeout: 180_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    // Two processes at most: some tests start a browser beside them.
    globalSetup: 'test/browser/launch.ts',
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...patient,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/{bundle,acceptance,browser}/**'],
        },
      },
      { test: { ...patient, name: 'bundle', include: ['test/bundle/**/*.test.ts'] } },
      { test: { ...patient, name: 'acceptance', include: ['test/acceptance/**/*.test.ts'] } },
      {
        test: {
          ...patient,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
