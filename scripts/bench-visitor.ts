import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from '@playwright/test'

/** Until all that follows an act has happened, in milliseconds at full speed. */
export const rest = 400

/** Whom an act is timed for. */
export interface Visitor {
  /** How many times slower than this machine theirs is. */
  rate: number
  /** Whether their browser may have its own copy of the data. */
  hasCopy: boolean
}

/**
 * Opens a page as a visitor does, and slows the browser down once everything has come.
 * @param prepare - is run in the page before anything else
 */
export async function withVisitor<Result>(
  browser: Browser,
  address: string,
  { rate, hasCopy }: Visitor,
  run: (page: Page) => Promise<Result>,
  prepare?: () => void,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    if (prepare) await page.addInitScript(prepare)
    if (!hasCopy) await page.route('**/catalogue/snapshot', route => route.abort())
    await page.goto(address)
    if (hasCopy) await page.waitForEvent('requestfinished', copied)
    await pause(10 * rest)
    const client = await context.newCDPSession(page)
    await client.send('Emulation.setCPUThrottlingRate', { rate })
    return await run(page)
  } finally {
    await context.close()
  }
}

const copied = (request: { url: () => string }) => request.url().endsWith('/catalogue/snapshot')

export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN
