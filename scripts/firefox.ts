import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { addressOf } from './with-server.ts'

/**
 * Goes through the built catalogue in Firefox, where there is one: the list, a tick, a craft, the
 * way back, a chart, and what the browser complains of meanwhile. All else is tested in Chromium.
 */

/** Wide enough for the filters beside the list. */
const defaultViewport = { width: 1280, height: 900 }

const found = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  path => path && existsSync(path),
)
if (found) await lookWith(found)
else console.log('No Firefox found: left out. Debian has one (apt install firefox-esr).')

async function lookWith(executablePath: string) {
  const server = spawn(process.execPath, ['dist/server/main.js'], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      PUBLIC_URL: '',
      LOG_LEVEL: 'silent',
      CATALOGUE_SYNC: 'off',
      CATALOGUE_DATA_DIR: 'test-results/data',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let browser: Browser | undefined
  try {
    const address = await addressOf(server)
    browser = await launch({ browser: 'firefox', executablePath, headless: true, defaultViewport })
    console.log(`${await browser.version()}: ${await visit(await browser.newPage(), address)}`)
  } finally {
    await browser?.close()
    server.kill()
  }
}

async function visit(page: Page, address: string): Promise<string> {
  const complaints: string[] = []
  page.on('console', message => {
    // Pictures lie on a host that tests do not reach.
    const isOfPicture = /^https:/.test(message.location().url ?? '')
    if (message.type() === 'error' && !isOfPicture) complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(String(error)))
  // Not functions to wait for: those are made of text, which the pages' CSP forbids.
  const there = (path: string) => page.waitForSelector(`::-p-xpath(${path})`)
  const filtered = () => there('//button[starts-with(@aria-label, "Remove Status")]')

  await page.goto(`${address}spacecraft`)
  await there('//h1[. = "Spacecraft"]')
  const box = await there('//label[contains(., "Destroyed")]')
  await box?.click()
  await filtered()
  const craft = await there('//ul[@aria-label = "Spacecraft"]//h3/a')
  const name = await craft?.evaluate(({ textContent }) => textContent)
  await craft?.click()
  await there(`//h1[. = "${name}"]`)
  // What goes back by itself waits for a page to load, and none does.
  await page.evaluate(() => history.back())
  await filtered()
  assert.equal(await page.evaluate(() => location.search), '?status=3')
  await page.goto(`${address}spacecraft?view=chart`)
  await page.waitForSelector('figure svg')
  assert.deepEqual(complaints, [])
  return 'list, tick, craft, back and chart, without a complaint'
}
