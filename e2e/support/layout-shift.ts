import type { BrowserContext } from '@playwright/test'

/** One thing that moved without the visitor's doing. */
export interface LayoutShift {
  value: number
  moved: string[]
}

declare global {
  interface Window {
    reportLayoutShift: (shift: LayoutShift) => void
    takeLayoutShifts: () => void
  }
}

interface LayoutShiftEntry extends PerformanceEntry {
  value: number
  hadRecentInput: boolean
  sources: { node: Node | null }[]
}

/**
 * Watches every page of a context for things that move by themselves (Layout Instability API).
 * @returns what moved, filled as it happens
 */
export async function watchLayoutShifts(context: BrowserContext): Promise<LayoutShift[]> {
  const shifts: LayoutShift[] = []
  await context.exposeFunction('reportLayoutShift', (shift: LayoutShift) => shifts.push(shift))
  await context.addInitScript(() => {
    const report = (entries: PerformanceEntryList) => {
      for (const { value, hadRecentInput, sources } of entries as LayoutShiftEntry[]) {
        if (hadRecentInput) continue
        const moved = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 120) : (node?.textContent ?? ''),
        )
        window.reportLayoutShift({ value, moved })
      }
    }
    const observer = new PerformanceObserver(list => report(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    window.takeLayoutShifts = () => report(observer.takeRecords())
  })
  return shifts
}
