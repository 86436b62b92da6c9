import { expect, type Locator, type Page } from '../test.ts'

/** Presses Tab until something has the focus, as one does. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let presses = 0; presses < 160; presses++) {
    await page.keyboard.press(key)
    if (await target.evaluate(element => element === document.activeElement)) return
  }
  throw new Error('Tab does not reach it')
}

/** Expects the focused element to be outlined and in sight. */
export async function expectVisibleFocus(page: Page) {
  const focused = page.locator(':focus')
  await expect(focused).toBeInViewport()
  const outline = await focused.evaluate(element => getComputedStyle(element).outlineStyle)
  expect(outline, await focused.evaluate(element => element.outerHTML)).not.toBe('none')
}
