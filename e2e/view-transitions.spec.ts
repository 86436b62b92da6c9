import { craftNamed, optionLabel } from './support/catalogue.ts'
import { backToResults, craftHeading } from './support/craft-page.ts'
import { craftLink, expectList, openList, option } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

declare global {
  interface Window {
    /** What moved in each transition so far, by the names of its pseudo-elements. */
    moved: string[][]
    /** Settles when the newest transition, if there was one, is over. */
    finished?: Promise<void>
    holdTransitions: boolean
  }
}

const craft = craftNamed('Soyuz 9')

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    window.moved = []
    const start = document.startViewTransition.bind(document)
    document.startViewTransition = options => {
      const transition = start(options)
      window.finished = transition.finished
      void transition.ready.then(() => {
        const animations = document.getAnimations()
        const parts = animations.map(({ effect }) => (effect as KeyframeEffect).pseudoElement)
        window.moved.push([...new Set(parts.filter(part => part !== null))])
        if (window.holdTransitions) for (const animation of animations) animation.pause()
      })
      return transition
    }
  }),
)

const moved = (page: Page) => page.evaluate(() => window.moved)
const picture = expect.arrayContaining([expect.stringContaining('group(picture)')])

/**
 * Opens the list after a visit to the craft, so that its page is at hand: where it takes longer than
 * a moment its outline comes first, and by then there is no card to move from.
 */
async function openListAgain(page: Page) {
  await openList(page)
  await openAndReturn(page)
  await page.evaluate(async () => {
    await window.finished
    window.moved = []
  })
}

async function openAndReturn(page: Page) {
  await craftLink(page, craft.name).click()
  await expect(craftHeading(page)).toBeFocused()
  await backToResults(page).click()
  await expectList(page, '')
  await expect(craftLink(page, craft.name)).toBeFocused()
}

test('between the list and a craft its picture moves, there and back', async ({ page }) => {
  await openListAgain(page)
  await openAndReturn(page)
  await expect.poll(() => moved(page)).toEqual([picture, picture])
  // By the browser's own button too.
  await page.goForward()
  await expect(craftHeading(page)).toHaveText(craft.name)
  await expect.poll(() => moved(page)).toEqual([picture, picture, picture])
})

test('nothing moves for those who want it so', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openListAgain(page)
  await openAndReturn(page)
  expect(await moved(page)).toEqual([])
})

test('nothing but the picture moves, and no filter does', async ({ page }) => {
  await openListAgain(page)
  await option(page, 'status', optionLabel('status', 4)).check()
  await expectList(page, 'status=4')
  expect(await moved(page)).toEqual([])
  await craftLink(page, craft.name).click()
  await expect.poll(() => moved(page)).toHaveLength(1)
  const [parts = []] = await moved(page)
  expect(parts.filter(part => !part.includes('(picture)'))).toEqual([])
})

test('the page can be used while the picture is on its way', async ({ page }) => {
  await openListAgain(page)
  await page.evaluate(() => {
    window.holdTransitions = true
  })
  await craftLink(page, craft.name).click()
  await expect.poll(() => moved(page)).toHaveLength(1)
  await backToResults(page).click()
  await expectList(page, '')
})
