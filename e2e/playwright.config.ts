import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { defineConfig } from '@playwright/test'
import { browserFlags, findBrowser, oneProcess, onlyThisMachine } from './find-browser.ts'
import { addressOf } from './support/empty-pages.ts'

// Workers read this file too: they find the ports that the first reading took.
process.env.E2E_PORT ??= String(await freePort())
process.env.E2E_PORT_EMPTY ??= String(await freePort())

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // What draws pictures is the same everywhere.
  snapshotPathTemplate: '{testDir}/kept/{arg}{ext}',
  // A file's tests in one worker: they share a catalogue's server, and a browser that knows the app.
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // Once more on a busy machine. What passes only then is named at the end, to be looked into.
  retries: 1,
  // More than twice the cores: a page waits more than it works.
  workers: '250%',
  timeout: 60_000,
  // Not a measure of speed: a busy machine must not fail what is right.
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: addressOf(process.env.E2E_PORT),
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 900 },
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    launchOptions: {
      executablePath: await findBrowser(),
      args: [...browserFlags, ...oneProcess, onlyThisMachine],
    },
  },
  webServer: [
    serverOf(process.env.E2E_PORT),
    serverOf(process.env.E2E_PORT_EMPTY, { CATALOGUE_PAGES: 'empty' }),
  ],
})

function serverOf(port: string, env = {}) {
  return {
    command: 'node dist/server/main.js',
    cwd: '..',
    // The sample, whatever a developer's own data folder holds.
    env: {
      PORT: port,
      LOG_LEVEL: 'warn',
      CATALOGUE_SYNC: 'off',
      CATALOGUE_DATA_DIR: 'test-results/data',
      ...env,
    },
    url: `${addressOf(port)}/readyz`,
    reuseExistingServer: false,
    stdout: 'ignore' as const,
    stderr: 'pipe' as const,
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: free } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return free
}
