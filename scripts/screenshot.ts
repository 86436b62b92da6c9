import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { browserFlags, findBrowser } from '../e2e/find-browser.ts'
import { startServer } from '../e2e/support/start-server.ts'
import { writeDemo } from './write-demo.ts'

/** Takes the README's picture of the built catalogue, on the invented copy that the demo shows. */

const picture = fileURLToPath(new URL('../docs/screenshot.png', import.meta.url))
const server = await startServer(await writeDemo())
try {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: browserFlags,
  })
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    locale: 'en-GB',
  })
  await page.goto(`${server.address}spacecraft?ordering=-time_in_space`, {
    waitUntil: 'networkidle',
  })
  await mkdir(dirname(picture), { recursive: true })
  await page.screenshot({ path: picture })
  await browser.close()
  console.log(picture)
} finally {
  await server.stop()
}
