import { expect, type Page } from '../test.ts'

/** Waits until a rendered page is taken over. React leaves word of itself; nothing else tells. */
export const expectTakenOver = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() =>
        Object.keys(document.getElementById('app') ?? {}).some(key => key.startsWith('__react')),
      ),
    )
    .toBe(true)
