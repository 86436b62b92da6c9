import { spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { browserFlags, findBrowser } from '../e2e/find-browser.ts'

/** Takes the README's picture of the built catalogue, on the embedded sample. */

const root = fileURLToPath(new URL('..', import.meta.url))
const server = spawn(process.execPath, ['dist/server/main.js'], {
  cwd: root,
  env: {
    ...process.env,
    PORT: '0',
    LOG_LEVEL: 'silent',
    CATALOGUE_SNAPSHOT: 'src/snapshot/embedded.json',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  const address = await announcedAddress()
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: browserFlags,
  })
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    locale: 'en-GB',
  })
  await page.goto(`${address}spacecraft?ordering=-time_in_space`, { waitUntil: 'networkidle' })
  await mkdir(`${root}docs`, { recursive: true })
  await page.screenshot({ path: `${root}docs/screenshot.png` })
  await browser.close()
  console.log('docs/screenshot.png')
} finally {
  server.kill()
}

/** The server's own first line says where it listens. */
async function announcedAddress(): Promise<string> {
  for await (const chunk of server.stdout) {
    const [address] = /http:\/\/\S+/.exec(String(chunk)) ?? []
    if (address) return address
  }
  throw new Error('The server did not start: run "npm run build" first.')
}
