import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { catalogueExportSchema } from '#ll2/catalogue-export.ts'
import { expectedList } from './support/catalogue.ts'
import { openList } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

const query = 'status=4&ordering=-time_in_space&limit=12'
const all = expectedList('status=4&ordering=-time_in_space&limit=96').results.map(({ id }) => id)

async function downloadAs(page: Page, name: 'CSV' | 'JSON') {
  const started = page.waitForEvent('download')
  await page.getByRole('link', { name, exact: true }).click()
  const download = await started
  expect(download.suggestedFilename()).toBe(`spacecraft.${name.toLowerCase()}`)
  return readFile(await download.path(), 'utf8')
}

test('the whole filtered list comes as CSV, not only its page', async ({ page }) => {
  await openList(page, query)
  const rows: Record<string, string>[] = parse(await downloadAs(page, 'CSV'), {
    columns: true,
    bom: true,
  })
  expect(rows.map(({ id }) => Number(id))).toEqual(all)
  expect(rows[0]?.query).toBe('nulls=last&ordering=-time_in_space&status=4')
  expect(Number(rows[0]?.time_in_space_days)).toBeGreaterThan(0)
  await expect(page).toHaveURL(new RegExp(`${query}$`))
})

test('and as JSON by our own schema', async ({ page }) => {
  await openList(page, query)
  const exported = v.parse(catalogueExportSchema, JSON.parse(await downloadAs(page, 'JSON')))
  expect(exported.spacecraft.map(({ id }) => id)).toEqual(all)
})
