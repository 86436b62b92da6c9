import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '../test.ts'

/** The rules that a theme can break; all others are about what both themes share. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** Expects axe to find nothing on the page, on a desk and on a phone. */
export async function expectAccessibleAtAnyWidth(page: Page) {
  for (const width of [1440, 375]) {
    await page.setViewportSize({ width, height: 900 })
    await test.step(`${width} px`, () => expectAccessible(page))
  }
}

/**
 * Expects axe to find nothing on the page as it is, light and dark: all its rules, best practices
 * included, nothing left out.
 */
export async function expectAccessible(page: Page) {
  await settle(page)
  expect(await faultsOf(page), 'light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await settle(page)
  expect(await faultsOf(page, colourRules), 'dark').toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}

/** Colours in the middle of a fade are nobody's colours. What pulses for ever is not waited for. */
const settle = (page: Page) =>
  page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    return Promise.allSettled(ending.map(({ finished }) => finished))
  })

/** @param rules - the ids of those to ask about; without, all */
async function faultsOf(page: Page, rules?: string[]) {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
  // Without this axe opens a page of its own to put the frames' results together: there are none.
  axe.setLegacyMode()
  if (rules) axe.withRules(rules)
  const { violations } = await axe.analyze()
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
  }))
}
