import { configDefaults, defineConfig } from 'vitest/config'

/** The tests that mutation testing runs over and over: those that start no process and wait little. */
export default defineConfig({
  test: {
    // Paths are taken from the folder of the part that is looked at.
    include: ['**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      '{drain,fair-turns,hostile,main,socket}.test.ts',
      '{drawn,freshness,life,net,web-app}/**',
      'sync-{kill,timeouts}.test.ts',
    ],
    // Each change has a process of its own as it is, and half the work was loading modules anew.
    isolate: false,
    runner: './scripts/mutation-runner.ts',
    testTimeout: 30_000,
    globalSetup: ['src/server/testing/run-folder.ts'],
    setupFiles: ['src/testing/vitest-setup.ts', 'scripts/mutation-setup.ts'],
    env: { CATALOGUE_SYNC: 'off', CATALOGUE_DATA_DIR: 'test-results/data' },
  },
})
