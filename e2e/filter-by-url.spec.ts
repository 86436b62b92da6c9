import { optionLabel } from './support/catalogue.ts'
import { chips, expectOptions, expectRows, openList, searchBox } from './support/list-page.ts'
import { expect, test } from './test.ts'

const queries = [
  '',
  'status=3',
  'status=1,4',
  'in_space=false',
  'is_placeholder=false',
  'type=6',
  'agency=63',
  'family=2',
  'spacecraft_config=1,26',
  'license=5',
  'search=soyuz',
  'search=progress+ms&status=4',
  'status=4&type=2&agency=63&in_space=false&ordering=name',
  'time_in_space__gte=P100D',
  'flights_count__lte=0',
]

test('an address sets controls, counts and rows', async ({ page }) => {
  test.slow()
  for (const query of queries) {
    await test.step(query || 'without filters', async () => {
      await page.goto(`/spacecraft?${query}`)
      await expectRows(page, query)
      await expectOptions(page, query)
    })
  }
})

test('an address with several filters shows a chip for each', async ({ page }) => {
  await openList(page, 'search=soyuz&status=3,4&in_space=false')
  await expect(searchBox(page)).toHaveValue('soyuz')
  await expect(chips(page).getByRole('button')).toHaveText([
    'Search: soyuz',
    `Status: ${optionLabel('status', 3)}`,
    `Status: ${optionLabel('status', 4)}`,
    `In space: ${optionLabel('in_space', false)}`,
    'Clear all filters',
  ])
})
