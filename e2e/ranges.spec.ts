import type { RangeField } from '#ll2/range-fields.ts'
import {
  atLeast,
  atMost,
  chips,
  expectList,
  expectQuery,
  historyLength,
  openList,
  preset,
  range,
  resultsHeading,
  unitOf,
} from './support/list-page.ts'
import { expect, type Locator, test } from './test.ts'

interface Shown {
  query: string
  field: RangeField
  gte: string
  lte: string
  units?: [gte: string, lte: string]
  pressed?: string
  chip: string
}

/** Addresses, and what the controls of the range say. */
const addresses: Shown[] = [
  {
    query: 'time_in_space__gte=P1D&time_in_space__lte=P30D',
    field: 'time_in_space',
    gte: '1',
    lte: '30',
    units: ['days', 'days'],
    pressed: 'A day to a month',
    chip: 'Time in space: 1 day to 30 days',
  },
  {
    query: 'time_in_space__gte=PT1S&time_in_space__lte=P1D',
    field: 'time_in_space',
    gte: '1',
    lte: '1',
    units: ['seconds', 'days'],
    pressed: 'Under a day',
    chip: 'Time in space: up to 1 day',
  },
  {
    query: 'time_docked__gte=PT36H',
    field: 'time_docked',
    gte: '36',
    lte: '',
    units: ['hours', 'days'],
    chip: 'Time docked: at least 1 day 12 hours',
  },
  {
    query: 'time_in_space__gte=P365D',
    field: 'time_in_space',
    gte: '1',
    lte: '',
    units: ['years', 'days'],
    pressed: 'Over a year',
    chip: 'Time in space: at least 1 year',
  },
  {
    query: 'flights_count__gte=2',
    field: 'flights_count',
    gte: '2',
    lte: '',
    pressed: 'Flew again',
    chip: 'Flights: at least 2',
  },
  {
    query: 'flights_count__lte=0',
    field: 'flights_count',
    gte: '',
    lte: '0',
    pressed: 'Not flown yet',
    chip: 'Flights: none',
  },
]

/** An address as the app writes it: its times in their own form. */
const written = (query: string) => query.replace('PT36H', 'P1DT12H')

async function expectFields(group: Locator, gte: string, lte: string) {
  await expect(atLeast(group)).toHaveValue(gte)
  await expect(atMost(group)).toHaveValue(lte)
}

test('an address sets the controls, the chip and the rows', async ({ page }) => {
  test.slow()
  for (const { query, field, gte, lte, units, pressed, chip } of addresses) {
    await test.step(query, async () => {
      const group = range(page, field)
      await page.goto(`/spacecraft?${query}`)
      await expectList(page, written(query))
      await expectFields(group, gte, lte)
      if (units) {
        await expect(unitOf(group, 'at least')).toHaveValue(units[0])
        await expect(unitOf(group, 'at most')).toHaveValue(units[1])
      }
      const isPressed = group.getByRole('button', { pressed: true })
      await expect(isPressed).toHaveText(pressed ? [pressed] : [])
      await expect(chips(page).getByRole('button')).toHaveText([chip, 'Clear all filters'])
    })
  }
})

test('a typed end changes address, request and rows on Enter, in one entry', async ({ page }) => {
  await openList(page)
  const entries = await historyLength(page)
  const group = range(page, 'time_in_space')
  const request = page.waitForRequest(/catalogue\/entries\?.*time_in_space__gte=P30D/)
  await atLeast(group).fill('30')
  await atLeast(group).press('Enter')
  await request
  await expectList(page, 'time_in_space__gte=P30D')
  await expect(atLeast(group)).toBeFocused()
  expect(await historyLength(page)).toBe(entries + 1)
})

test('a typed end goes on when its field is left, and after a pause', async ({ page }) => {
  await openList(page)
  const group = range(page, 'flights_count')
  await atLeast(group).fill('1')
  await atLeast(group).press('Tab')
  await expectList(page, 'flights_count__gte=1')
  await atMost(group).pressSequentially('2')
  await expect(atMost(group)).toBeFocused()
  await expectList(page, 'flights_count__gte=1&flights_count__lte=2')
  await atLeast(group).fill('')
  await atLeast(group).press('Enter')
  await expectList(page, 'flights_count__lte=2')
})

test('another unit is another range', async ({ page }) => {
  await openList(page)
  const group = range(page, 'time_in_space')
  await atMost(group).fill('1.5')
  await atMost(group).press('Enter')
  await expectList(page, 'time_in_space__lte=P1DT12H')
  await expect(group.getByText('Includes craft with no time recorded')).toBeVisible()
  await unitOf(group, 'at most').selectOption('hours')
  await expectList(page, 'time_in_space__lte=PT1H30M')
  // What was typed stays as it was typed.
  await expect(atMost(group)).toHaveValue('1.5')
})

test('a number and its unit are one act', async ({ page }) => {
  // However slow the machine is, this is one burst of typing.
  await page.clock.setFixedTime(new Date())
  await openList(page)
  const entries = await historyLength(page)
  const group = range(page, 'time_docked')
  await atLeast(group).fill('12')
  await atLeast(group).press('Tab')
  await expect(unitOf(group, 'at least')).toBeFocused()
  await unitOf(group, 'at least').selectOption('hours')
  await expectList(page, 'time_docked__gte=PT12H')
  expect(await historyLength(page)).toBe(entries + 1)
})

test('a preset is on or off, in one entry each', async ({ page }) => {
  await openList(page, 'flights_count__gte=1')
  const entries = await historyLength(page)
  const group = range(page, 'time_in_space')
  const month = preset(group, 'A day to a month')
  const query = 'time_in_space__gte=P1D&time_in_space__lte=P30D&flights_count__gte=1'
  await expect(month).toHaveAttribute('aria-pressed', 'false')
  await month.click()
  await expectList(page, query)
  await expect(month).toHaveAttribute('aria-pressed', 'true')
  await expect(month).toBeFocused()
  await expectFields(group, '1', '30')
  expect(await historyLength(page)).toBe(entries + 1)
  await month.click()
  await expectList(page, 'flights_count__gte=1')
  await expect(month).toHaveAttribute('aria-pressed', 'false')
  await expectFields(group, '', '')
  expect(await historyLength(page)).toBe(entries + 2)
})

test('a preset takes the place of another, and of what is typed', async ({ page }) => {
  await openList(page)
  const group = range(page, 'flights_count')
  await atLeast(group).fill('x')
  await preset(group, 'Flew once').click()
  await expectList(page, 'flights_count__gte=1&flights_count__lte=1')
  await expectFields(group, '1', '1')
  await expect(group.getByRole('alert')).toHaveCount(0)
  await preset(group, 'Flew again').click()
  await expectList(page, 'flights_count__gte=2')
  await expect(group.getByRole('button', { pressed: true })).toHaveText(['Flew again'])
})

test('what is no number is told beside the fields, and loses nothing', async ({ page }) => {
  await openList(page, 'time_docked__lte=P10D')
  const entries = await historyLength(page)
  const group = range(page, 'time_docked')
  await atLeast(group).fill('five')
  await atLeast(group).press('Enter')
  await expect(group.getByRole('alert')).toHaveText('Enter a number, such as 30 or 1.5.')
  await expect(atLeast(group)).toHaveAttribute('aria-invalid', 'true')
  await expect(atLeast(group)).toHaveAccessibleDescription('Enter a number, such as 30 or 1.5.')
  await expect(atMost(group)).toHaveAttribute('aria-invalid', 'false')
  await expectFields(group, 'five', '10')
  await expectList(page, 'time_docked__lte=P10D')
  expect(await historyLength(page)).toBe(entries)
  await atLeast(group).fill('5')
  await atLeast(group).press('Enter')
  await expectList(page, 'time_docked__gte=P5D&time_docked__lte=P10D')
  await expect(group.getByRole('alert')).toHaveCount(0)
  expect(await historyLength(page)).toBe(entries + 1)
})

test('ends the wrong way round are told, and sent once they are right', async ({ page }) => {
  await openList(page, 'flights_count__lte=2')
  const group = range(page, 'flights_count')
  await atLeast(group).fill('3')
  await atLeast(group).press('Enter')
  await expect(group.getByRole('alert')).toHaveText('“At least” is more than “at most”.')
  for (const field of [atLeast(group), atMost(group)]) {
    await expect(field).toHaveAttribute('aria-invalid', 'true')
  }
  await expectQuery(page, 'flights_count__lte=2')
  await atMost(group).fill('4')
  await atMost(group).press('Enter')
  await expectList(page, 'flights_count__gte=3&flights_count__lte=4')
})

test('an address the wrong way round says so and finds nothing', async ({ page }) => {
  await page.goto('/spacecraft?flights_count__gte=5&flights_count__lte=2')
  const group = range(page, 'flights_count')
  await expect(group.getByRole('alert')).toHaveText('“At least” is more than “at most”.')
  await expectFields(group, '5', '2')
  await expect(page.getByRole('heading', { name: 'No spacecraft match' })).toBeVisible()
})

test('back and forward fill the fields anew, and write nothing', async ({ page }) => {
  await openList(page)
  const group = range(page, 'time_in_space')
  await atLeast(group).fill('10')
  await atLeast(group).press('Enter')
  await expectList(page, 'time_in_space__gte=P10D')
  await preset(group, 'Over a year').click()
  await expectList(page, 'time_in_space__gte=P365D')
  const entries = await historyLength(page)
  await page.goBack()
  await expectList(page, 'time_in_space__gte=P10D')
  await expectFields(group, '10', '')
  await page.goBack()
  await expectList(page, '')
  await expectFields(group, '', '')
  await page.goForward()
  await page.goForward()
  await expectList(page, 'time_in_space__gte=P365D')
  await expectFields(group, '1', '')
  await expect(unitOf(group, 'at least')).toHaveValue('years')
  expect(await historyLength(page)).toBe(entries)
})

test('one chip takes both ends off', async ({ page }) => {
  await openList(page, 'time_in_space__gte=P1D&time_in_space__lte=P30D')
  const entries = await historyLength(page)
  await page.getByRole('button', { name: 'Remove Time in space: 1 day to 30 days' }).click()
  await expectList(page, '')
  await expect(resultsHeading(page)).toBeFocused()
  await expectFields(range(page, 'time_in_space'), '', '')
  expect(await historyLength(page)).toBe(entries + 1)
})

test('a range is chosen by keys alone', async ({ page }) => {
  await openList(page)
  const group = range(page, 'time_in_space')
  await preset(group, 'Under a day').focus()
  await page.keyboard.press('Space')
  await expectList(page, 'time_in_space__gte=PT1S&time_in_space__lte=P1D')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(preset(group, 'Over a year')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(atLeast(group)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(unitOf(group, 'at least')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(atMost(group)).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expectList(page, 'time_in_space__gte=PT1S&time_in_space__lte=P2D')
})
