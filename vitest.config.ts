import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'web/**/*.test.ts', 'scripts/**/*.test.ts'],
    testTimeout: 60_000,
    globalSetup: ['web/test/sweep.ts'],
  },
});
