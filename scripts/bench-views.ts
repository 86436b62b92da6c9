import { loadavg } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from '@playwright/test'
import { quantile, rest, type Visitor, withVisitor } from './bench-visitor.ts'

/** How often a filter is ticked, and unticked again. */
const rounds = 10
/** After so long, in milliseconds, a view counts as one that never changed. */
const longest = 8000

const views = ['timeline', 'at-once', 'chart'] as const

/** What a person waits for: from a tick of a filter until the changed view has been painted. */
export async function timeViews(
  browser: Browser,
  address: string,
  rate: number,
  craft: number,
): Promise<void> {
  const rows: Record<string, Record<string, number>> = {}
  for (const hasCopy of [false, true]) {
    for (const view of views) {
      const path = `${address}spacecraft?view=${view}`
      const times = await ticks(browser, path, { rate, hasCopy })
      rows[`${view}, ${hasCopy ? 'with' : 'without'} the copy`] = {
        p50: Math.round(quantile(times, 0.5)),
        p95: Math.round(quantile(times, 0.95)),
      }
    }
  }
  const load = loadavg()[0]?.toFixed(1)
  console.log(`\nTick to changed view, ${craft} craft, ${rate} times slower, in ms; load ${load}`)
  console.table(rows)
}

const ticks = (browser: Browser, address: string, visitor: Visitor): Promise<number[]> =>
  withVisitor(browser, address, visitor, async page => {
    const times: number[] = []
    for (let tick = 0; tick < 2 * rounds; tick++) {
      const box = page.getByRole('checkbox', { name: 'Single Use' }).first()
      await box.scrollIntoViewIfNeeded()
      await page.evaluate(watchView, longest)
      await box.click()
      times.push(await page.evaluate(takeTime))
      await pause(rest * visitor.rate)
    }
    return times
  })

/** In the page: notes when a view, with its table, tells of other craft, and is painted. */
function watchView(longest: number) {
  const viewTime = new Promise<number>(done => {
    setTimeout(() => done(longest), longest)
    // Methods keep their names without help, which the page would not have.
    const watch = {
      before: document.querySelector('main figure')?.textContent,
      from: 0,
      start(event: Event) {
        watch.from = event.timeStamp
        watch.look()
      },
      look() {
        const told = document.querySelector('main figure')?.textContent
        requestAnimationFrame(told === watch.before ? watch.look : watch.painted)
      },
      painted() {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => done(performance.now() - watch.from)
        port2.postMessage(null)
      },
    }
    addEventListener('click', watch.start, { once: true, capture: true })
  })
  Object.assign(globalThis, { viewTime })
}

/** In the page: how long it took, in milliseconds. */
const takeTime = () => (globalThis as unknown as { viewTime: Promise<number> }).viewTime
