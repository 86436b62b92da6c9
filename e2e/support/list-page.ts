import type { FacetOption } from '#ll2/facets.ts'
import type { RangeField } from '#ll2/range-fields.ts'
import { expect, type Locator, type Page } from '../test.ts'
import { expectedList, type FacetField, facetNames, labelOf, namesOf } from './catalogue.ts'

/** From this number on, options are folded behind "Show all". */
const few = 8

export const searchBox = (page: Page) =>
  page.getByRole('combobox', { name: 'Search spacecraft', exact: true })
export const rows = (page: Page) => page.getByRole('list', { name: 'Spacecraft', exact: true })
export const craftLinks = (page: Page) => rows(page).getByRole('heading').getByRole('link')
export const table = (page: Page) => page.getByRole('table', { name: 'Spacecraft', exact: true })
// By id: the licence of a row's picture is a link too.
export const rowLinks = (page: Page) => table(page).getByRole('rowheader').locator('[id^="craft-"]')
export const viewLink = (page: Page, name: 'Grid' | 'Table') =>
  page.getByRole('group', { name: 'View' }).getByRole('link', { name })
export const craftLink = (page: Page, name: string) =>
  rows(page).getByRole('link', { name, exact: true })
export const resultCount = (page: Page) => page.getByRole('status')
export const resultsHeading = (page: Page) =>
  page.getByRole('heading', { name: 'Results', exact: true })
export const chips = (page: Page) => page.getByRole('group', { name: 'Active filters' })
export const pager = (page: Page) => page.getByRole('navigation', { name: 'Pages', exact: true })
/** By what it is called: "Page 2", "Next page". */
export const pageLink = (page: Page, name: string) =>
  pager(page).getByRole('link', { name, exact: true })
export const upperPager = (page: Page) =>
  page.getByRole('navigation', { name: 'Pages, above the list', exact: true })
export const sortBy = (page: Page) => page.getByRole('combobox', { name: 'Sort by' })
export const facet = (page: Page | Locator, field: FacetField) =>
  page.getByRole('group', { name: facetNames[field], exact: true })

/** One option of a facet: its accessible name is the label with its count. */
export const option = (page: Page | Locator, field: FacetField, label: string) =>
  facet(page, field).getByRole('checkbox', {
    name: new RegExp(`^${label.replace(/[()]/g, '\\$&')}\\s*\\d+$`),
  })

const rangeNames: Record<RangeField, string> = {
  time_in_space: 'Time in space',
  time_docked: 'Time docked',
  flights_count: 'Flights',
  launched: 'Launched',
}
export const range = (page: Page | Locator, field: RangeField) =>
  page.getByRole('group', { name: rangeNames[field], exact: true })
export const atLeast = (group: Locator) => group.getByRole('textbox', { name: 'At least' })
export const atMost = (group: Locator) => group.getByRole('textbox', { name: 'At most' })
export const unitOf = (group: Locator, end: 'at least' | 'at most') =>
  group.getByRole('combobox', { name: `Unit of “${end}”` })
export const preset = (group: Locator, name: string) => group.getByRole('button', { name })

/** The button in a group's heading that folds it. */
export const foldOf = (group: Locator, name: string) =>
  group.getByRole('button', { name, exact: true })

export const filtersOpener = (page: Page) => page.getByRole('button', { name: /^Filters/ })
/** The filters beside the list. */
export const sidebar = (page: Page) => page.getByRole('region', { name: 'Filters' })
export const filtersDialog = (page: Page) => page.getByRole('dialog', { name: 'Filters' })

/** How far down the page is scrolled, in pixels. */
export const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))

/** The number of entries this tab's history has. */
export const historyLength = (page: Page) => page.evaluate(() => history.length)

export const listUrl = (query: string) => `/spacecraft${query && `?${query}`}`

/** Expects the address to be the list page's with exactly this query. */
export const expectQuery = (page: Page, query: string) => expect(page).toHaveURL(listUrl(query))

/** Expects the rows and the count that the engine gives for a query, or those that were worked out. */
export async function expectRows(page: Page, query: string, expected = expectedList(query)) {
  const { results, countText } = expected
  await expect(resultCount(page)).toHaveText(countText)
  await expect(craftLinks(page)).toHaveText(namesOf(results))
}

/** Expects the table to show what the engine gives for a query, whether or not it names the view. */
export async function expectTable(page: Page, query: string) {
  const { results, countText } = expectedList(query)
  await expect(resultCount(page)).toHaveText(countText)
  await expect(rowLinks(page)).toHaveText(namesOf(results))
}

/** Expects every facet to show its options in order, with counts, ticked and disabled as told. */
export async function expectOptions(page: Page, query: string) {
  const { facets, filters } = expectedList(query)
  for (const field of Object.keys(facetNames) as FacetField[]) {
    const options: FacetOption[] = facets.facets[field]
    const shown = options.map(known => ({
      label: labelOf(known),
      count: known.count,
      checked: isChosen(filters[field], known.value),
    }))
    const expected = shown
      .filter(({ checked }, place) => options.length <= few || place < few || checked)
      .map(known => ({ ...known, disabled: known.count === 0 && !known.checked }))
    await expect.poll(() => readOptions(page, field), { message: field }).toEqual(expected)
  }
}

function isChosen(chosen: readonly number[] | boolean | undefined, value: number | boolean) {
  if (typeof value === 'boolean') return chosen === value
  return Array.isArray(chosen) && chosen.includes(value)
}

// By their name: the licences' group also asks what a picture is used for.
const readOptions = (page: Page, field: FacetField) =>
  facet(page, field)
    .locator(`input[name=${field}]`)
    .evaluateAll(boxes =>
      (boxes as HTMLInputElement[]).map(({ labels, checked, disabled }) => {
        const [label, count] = labels?.[0]?.innerText.split(/\s*\n\s*/) ?? []
        return { label, count: Number(count), checked, disabled }
      }),
    )

/** Expects address, rows, count and all facets to agree on one query. */
export async function expectList(page: Page, query: string) {
  await expectQuery(page, query)
  await expectRows(page, query)
  await expectOptions(page, query)
}

/** Opens the list page with a query and waits for its rows. */
export async function openList(page: Page, query = '') {
  await page.goto(listUrl(query))
  await expectRows(page, query)
}
