import { expect, type Locator, type Page } from '../test.ts'

/** Presses Tab until something has the focus, as one does. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  // Found once, and again where the page has another in its place: a name is long to look for.
  let element = await target.elementHandle()
  for (let presses = 0; presses < 160; presses++) {
    await page.keyboard.press(key)
    const { isFocused, isThere } = await element.evaluate(node => ({
      isFocused: node === document.activeElement,
      isThere: node.isConnected,
    }))
    if (isFocused) return
    if (isThere) continue
    element = await target.elementHandle()
    if (await element.evaluate(node => node === document.activeElement)) return
  }
  throw new Error('Tab does not reach it')
}

/** Expects the focused element to be outlined and in sight. */
export async function expectVisibleFocus(page: Page) {
  const focused = page.locator(':focus')
  await expect(focused).toBeInViewport()
  const { outline, html } = await focused.evaluate(element => ({
    outline: getComputedStyle(element).outlineStyle,
    html: element.outerHTML,
  }))
  expect(outline, html).not.toBe('none')
}
