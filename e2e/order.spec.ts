import { expectList, openList, sortBy } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

const direction = (page: Page) => page.getByRole('button', { name: /^Direction: / })

for (const { name, falling, rising, field, first } of [
  {
    name: 'Flights',
    falling: 'Most first',
    rising: 'Fewest first',
    field: 'flights_count',
    first: '-',
  },
  {
    name: 'Time in space',
    falling: 'Longest first',
    rising: 'Shortest first',
    field: 'time_in_space',
    first: '-',
  },
  {
    name: 'Time docked',
    falling: 'Longest first',
    rising: 'Shortest first',
    field: 'time_docked',
    first: '-',
  },
  {
    name: 'Missions ended',
    falling: 'Most first',
    rising: 'Fewest first',
    field: 'mission_ends_count',
    first: '-',
  },
  { name: 'Name', falling: 'Z to A', rising: 'A to Z', field: 'name', first: '' },
  { name: 'Serial number', falling: 'Z to A', rising: 'A to Z', field: 'serial_number', first: '' },
  {
    name: 'Catalogue number',
    falling: 'Highest first',
    rising: 'Lowest first',
    field: 'id',
    first: '',
  },
]) {
  const other = first === '-' ? '' : '-'
  const words = { '-': falling, '': rising }
  // The default order has no place in the address.
  const query = (sign: string) =>
    `${sign}${field}` === '-flights_count' ? '' : `ordering=${sign}${field}`

  test(`sorts by ${name}, both ways`, async ({ page }) => {
    await openList(page, field === 'flights_count' ? 'ordering=id' : '')
    await sortBy(page).focus()
    await sortBy(page).selectOption(name)
    await expectList(page, query(first))
    await expect(direction(page)).toHaveText(`Direction: ${words[first as '-' | '']}`)
    await expect(sortBy(page)).toBeFocused()
    await direction(page).click()
    await expectList(page, query(other))
    await expect(direction(page)).toHaveText(`Direction: ${words[other]}`)
    await expect(direction(page)).toBeFocused()
  })
}

test('an order of several keys is kept and applied', async ({ page }) => {
  await openList(page, 'ordering=-flights_count,name')
  await expectList(page, 'ordering=-flights_count,name')
  await expect(sortBy(page)).toHaveValue('-flights_count')
})
