import { createEngine } from '#engine/create-engine.ts'
import { parseOrdering } from '#ll2/spacecraft-params.ts'
import { makeCatalogue } from '#testing/make-catalogue.ts'
import { captured, detailed } from './support/detailed-catalogue.ts'
import { craftLinks, sortBy } from './support/list-page.ts'
import { expect, test } from './test.ts'

const unknown = { flights_count: null, time_in_space: null, time_docked: null }
const made = makeCatalogue([
  { name: 'Nothing known', ...unknown, mission_ends_count: null },
  { name: 'Not flown', serial_number: '' },
  { name: 'Discovery', flights_count: 39, time_in_space: 'P365D', serial_number: '103' },
  { name: 'No time recorded', flights_count: 1, mission_ends_count: 1 },
  { name: 'Hop', flights_count: 2, time_in_space: 'PT1H', time_docked: 'PT5M', serial_number: 'H' },
])
// A snapshot names each of them once.
const few = {
  ...made,
  configurations: made.configurations.slice(0, 1),
  statuses: made.statuses.slice(0, 1),
  types: made.types.slice(0, 1),
}

test.describe('what is not known never leads', () => {
  let address = ''
  test.beforeAll(async ({ serve }) => {
    address = await serve(few, captured)
  })

  const orders = [
    ['', ['Discovery', 'Hop', 'No time recorded', 'Not flown', 'Nothing known']],
    [
      'ordering=flights_count',
      ['Not flown', 'No time recorded', 'Hop', 'Discovery', 'Nothing known'],
    ],
    [
      'ordering=time_in_space',
      ['Hop', 'Discovery', 'Nothing known', 'Not flown', 'No time recorded'],
    ],
    [
      'ordering=-time_docked',
      ['Hop', 'Nothing known', 'Not flown', 'Discovery', 'No time recorded'],
    ],
    [
      'ordering=-serial_number',
      ['Hop', 'Discovery', 'Nothing known', 'Not flown', 'No time recorded'],
    ],
  ] as const

  test('in any order, the one that nobody chose included', async ({ page }) => {
    for (const [ordering, names] of orders) {
      await test.step(ordering || 'that nobody chose', async () => {
        await page.goto(`${address}spacecraft?${ordering}`)
        await expect(craftLinks(page)).toHaveText([...names])
        await expect(page).toHaveURL(`${address}spacecraft${ordering && `?${ordering}`}`)
      })
    }
  })

  test('which the way to the API says, and the address need not', async ({ page }) => {
    await page.goto(`${address}spacecraft`)
    const api = page.getByRole('link', { name: 'See this as API' })
    await expect(api).toHaveAttribute('href', /\?.*\bnulls=last\b/)
    for (const format of ['CSV', 'JSON']) {
      const file = page.getByRole('link', { name: format, exact: true })
      await expect(file).toHaveAttribute('href', /\?.*\bnulls=last\b/)
    }
  })

  test('orders by flights are not offered where none are known', async ({ page }) => {
    await page.goto(`${address}spacecraft`)
    await expect(craftLinks(page)).toHaveCount(5)
    await expect(sortBy(page).getByRole('option', { name: 'Name', exact: true })).toBeAttached()
    await expect(sortBy(page).getByRole('option', { name: /launch|mission end$/ })).toHaveCount(0)
  })
})

test.describe('where flights are known', () => {
  let address = ''
  test.beforeAll(async ({ serve }) => {
    address = await serve(detailed, captured)
  })

  const engine = createEngine({ ...detailed, captured_at: captured })
  const names = (ordering: string) =>
    engine
      .list({
        filters: {},
        ordering: parseOrdering(ordering),
        nulls: 'last',
        limit: 24,
        offset: 0,
      })
      .results.map(({ name }) => name)

  for (const [name, first, other, words] of [
    ['First launch', 'first_launch', '-first_launch', ['Earliest first', 'Latest first']],
    ['Last mission end', '-last_end', 'last_end', ['Latest first', 'Earliest first']],
  ] as const) {
    test(`craft can be sorted by their ${name.toLowerCase()}, both ways`, async ({ page }) => {
      await page.goto(`${address}spacecraft`)
      await sortBy(page).selectOption(name)
      const direction = page.getByRole('button', { name: /^Direction: / })
      for (const [place, ordering] of [first, other].entries()) {
        await expect(page).toHaveURL(`${address}spacecraft?ordering=${ordering}`)
        await expect(craftLinks(page)).toHaveText(names(ordering))
        await expect(direction).toHaveText(`Direction: ${words[place]}`)
        if (place === 0) await direction.click()
      }
    })
  }
})
