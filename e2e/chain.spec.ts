import { expectedList, optionLabel } from './support/catalogue.ts'
import { craftHeading } from './support/craft-page.ts'
import {
  chips,
  expectList,
  expectOptions,
  expectQuery,
  expectTable,
  openList,
  option,
  pager,
  rowLinks,
  scrolled,
  searchBox,
  table,
  viewLink,
} from './support/list-page.ts'
import { expect, type Locator, type Page, test } from './test.ts'

interface Step {
  /** What is acted on, and how if not by a click. */
  target: (page: Page) => Locator
  act?: (target: Locator) => Promise<unknown>
  /** What the page then shows: controls and rows. */
  shows: (page: Page) => Promise<unknown>
}

const shown = expectedList('status=4&ordering=name&page=1&limit=12').results
const opened = shown.at(-1)?.name ?? ''
const tableQuery = 'status=4&ordering=name&limit=12&view=table'

async function expectTableList(page: Page, query: string) {
  await expectQuery(page, query)
  await expectTable(page, query)
  await expectOptions(page, query)
}

const start: Step['shows'] = page => expectList(page, 'limit=12')
const steps: Step[] = [
  {
    target: page => option(page, 'status', optionLabel('status', 4)),
    act: box => box.check(),
    shows: page => expectList(page, 'status=4&limit=12'),
  },
  {
    target: page => pager(page).getByRole('link', { name: 'Page 2' }),
    shows: page => expectList(page, 'status=4&page=2&limit=12'),
  },
  {
    target: page => viewLink(page, 'Table'),
    shows: page => expectTableList(page, 'status=4&page=2&limit=12&view=table'),
  },
  {
    target: page => table(page).getByRole('columnheader', { name: 'Name' }).getByRole('link'),
    shows: page => expectTableList(page, tableQuery),
  },
  {
    target: page => rowLinks(page).filter({ hasText: opened }),
    shows: page => expect(craftHeading(page)).toHaveText(opened),
  },
  {
    target: page => page.getByRole('link', { name: 'About', exact: true }),
    shows: page => expect(craftHeading(page)).toHaveText('About the catalogue'),
  },
  {
    target: page => page.getByRole('link', { name: 'Spacecraft', exact: true }),
    shows: page => expectList(page, ''),
  },
  {
    target: searchBox,
    act: async box => {
      await box.fill('soyuz')
      await box.press('Enter')
    },
    shows: page => expectList(page, 'search=soyuz'),
  },
  {
    target: page => option(page, 'type', optionLabel('type', 2)),
    act: box => box.check(),
    shows: page => expectList(page, 'search=soyuz&type=2'),
  },
  {
    target: page => chips(page).getByRole('button', { name: 'Remove Search: soyuz' }),
    shows: page => expectList(page, 'type=2'),
  },
]

test('back and forward restore controls, rows, place and focus over ten steps', async ({
  page,
}) => {
  test.slow()
  const states = [start, ...steps.map(({ shows }) => shows)]
  const places: number[] = []
  await openList(page, 'limit=12')
  for (const { target, act = (found: Locator) => found.click(), shows } of steps) {
    await target(page).scrollIntoViewIfNeeded()
    places.push(await scrolled(page))
    await act(target(page))
    await shows(page)
  }
  places.push(await scrolled(page))

  const expectState = async (step: number) => {
    await states[step]?.(page)
    await expect
      .poll(() => scrolled(page), { message: `the place at step ${step}` })
      .toBe(places[step])
  }
  for (let step = steps.length - 1; step >= 0; step--) {
    await page.goBack()
    await expectState(step)
    if (step === 4) await expect(rowLinks(page).filter({ hasText: opened })).toBeFocused()
  }
  for (let step = 1; step <= steps.length; step++) {
    await page.goForward()
    await expectState(step)
    if (step === 5) await expect(craftHeading(page)).toBeFocused()
  }
})
