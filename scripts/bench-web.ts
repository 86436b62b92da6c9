import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import { browserFlags, findBrowser, onlyThisMachine } from '../e2e/find-browser.ts'
import { timeViews } from './bench-views.ts'
import { quantile, rest, type Visitor, withVisitor } from './bench-visitor.ts'
import { withServer } from './with-server.ts'

const craft = 600
/** How often the whole visit is gone through. */
const rounds = 4
/** How many times slower than this machine a phone is taken to be. */
const slowness = 4

const wide = { width: 1440, height: 900 }
/** So narrow that the filters are in a dialog. */
const narrow = { width: 700, height: 900 }

interface Act {
  name: string
  act: (page: Page) => Promise<void>
  /** The window it is done in; the wide one where none is named. */
  window?: typeof wide
}

/** One visit: what people do with a list, in an order that brings it back to where it began. */
const visit: Act[] = [
  { name: 'tick', act: page => option(page, 'Single Use').click() },
  { name: 'untick', act: page => option(page, 'Single Use').click() },
  { name: 'type', act: page => page.locator('#search').pressSequentially('pro', { delay: 120 }) },
  {
    name: 'clear',
    async act(page) {
      await page.locator('#search').press('ControlOrMeta+a')
      await page.locator('#search').press('Delete')
    },
  },
  { name: 'order', act: page => page.getByRole('button', { name: /^Direction/ }).click() },
  { name: 'order back', act: page => page.getByRole('button', { name: /^Direction/ }).click() },
  { name: 'page', act: page => page.getByRole('link', { name: 'Next page' }).first().click() },
  {
    name: 'page back',
    act: page => page.getByRole('link', { name: 'Previous page' }).first().click(),
  },
  { name: 'table', act: page => page.getByRole('link', { name: 'Table' }).click() },
  { name: 'grid', act: page => page.getByRole('link', { name: 'Grid' }).click() },
  { name: 'craft', act: page => page.locator('h3 a').first().click() },
  { name: 'back', act: page => page.getByRole('link', { name: /Back to/ }).click() },
  { name: 'palette', act: page => page.keyboard.press('Control+k') },
  { name: 'palette type', act: page => page.keyboard.type('pro', { delay: 120 }) },
  { name: 'palette close', act: page => page.keyboard.press('Escape') },
  {
    name: 'dialog',
    act: page => page.getByRole('button', { name: /^Filters/ }).click(),
    window: narrow,
  },
  { name: 'dialog tick', act: page => option(page, 'Single Use').click(), window: narrow },
  { name: 'dialog untick', act: page => option(page, 'Single Use').click(), window: narrow },
  { name: 'dialog close', act: page => page.keyboard.press('Escape'), window: narrow },
]

const option = (page: Page, name: string) => page.getByRole('checkbox', { name }).first()

/** Before an act, and not part of it. */
async function resize(page: Page, window: typeof wide, rate: number) {
  if (page.viewportSize()?.width === window.width) return
  await page.setViewportSize(window)
  await pause(rest * rate)
}

/**
 * What a person feels: from each act of a scripted visit to the next paint, as the browser's Event
 * Timing tells it (in steps of 8 ms), and from a tick to the changed chart; at full speed and slowed
 * down, with the browser's own copy of the data and without it.
 */
export const benchWeb = (): Promise<void> =>
  withServer(
    { size: craft, mode: 'detailed' },
    async address => {
      const browser = await chromium.launch({
        executablePath: await findBrowser(),
        args: [...browserFlags, onlyThisMachine],
      })
      try {
        for (const rate of [1, slowness]) {
          const without = await feel(browser, address, { rate, hasCopy: false })
          const withCopy = await feel(browser, address, { rate, hasCopy: true })
          console.log(`\nInteraction to next paint, ${craft} craft, ${rate} times slower, in ms`)
          console.table({ 'without the copy': row(without), 'with the copy': row(withCopy) })
          const ratio = quantile(all(withCopy), 0.75) / quantile(all(without), 0.75)
          console.log(`With the copy the 75th percentile is ${ratio.toFixed(2)} times as long`)
          await timeViews(browser, address, rate, craft)
        }
      } finally {
        await browser.close()
      }
    },
    'dist/server/main.js',
  )

/** The longest time to a paint of each act, by the act's name. */
type Felt = Map<string, number[]>

const feel = (browser: Browser, address: string, visitor: Visitor): Promise<Felt> =>
  withVisitor(
    browser,
    `${address}spacecraft`,
    visitor,
    async page => {
      const felt: Felt = new Map()
      for (let round = 0; round < rounds; round++) {
        for (const { name, act, window = wide } of visit) {
          await resize(page, window, visitor.rate)
          await page.evaluate(takeLongest)
          await act(page)
          await pause(rest * visitor.rate)
          const longest = await page.evaluate(takeLongest)
          felt.set(name, [...(felt.get(name) ?? []), longest])
        }
      }
      return felt
    },
    watchInteractions,
  )

/** In the page: notes how long each interaction took until its effect was painted. */
function watchInteractions() {
  const times: number[] = []
  Object.assign(globalThis, { interactionTimes: times })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) times.push(entry.duration)
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
}

/** In the page: the longest time noted since the last call; 8 stands for all below 16. */
function takeLongest(): number {
  const { interactionTimes } = globalThis as unknown as { interactionTimes: number[] }
  const longest = Math.max(8, ...interactionTimes)
  interactionTimes.length = 0
  return longest
}

const all = (felt: Felt) => [...felt.values()].flat()

const row = (felt: Felt) => ({
  p50: quantile(all(felt), 0.5),
  p75: quantile(all(felt), 0.75),
  p95: quantile(all(felt), 0.95),
  ...Object.fromEntries([...felt].map(([name, times]) => [name, quantile(times, 0.5)])),
})
