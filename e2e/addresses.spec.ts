import { expectOptions, expectQuery, expectRows, historyLength } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

/** Opens an address as a visitor would and expects it to be one entry of the history, rewritten or not. */
async function follow(page: Page, asked: string, shown: string) {
  const before = await historyLength(page)
  await page.goto(`/spacecraft?${asked}`)
  await expectRows(page, shown)
  await expectOptions(page, shown)
  expect(await historyLength(page)).toBe(before + 1)
}

/** Links as people keep and share them: what an address is written as, whatever form it came in. */
const canonical: [title: string, asked: string, written: string][] = [
  ['ids are sorted and each is there once', 'status=4,3,4', 'status=3,4'],
  ['a comma is a comma', 'status=3%2C4', 'status=3,4'],
  [
    'members have one order',
    'in_space=false&status=4&search=soyuz',
    'search=soyuz&status=4&in_space=false',
  ],
  ['defaults are left out', 'ordering=-flights_count&page=1&limit=24', ''],
  ['empty values are left out', 'search=&status=&in_space=', ''],
  ['leading zeros go', 'status=04&page=01', 'status=4'],
  [
    'yes and no have one spelling',
    'in_space=0&is_placeholder=FALSE',
    'in_space=false&is_placeholder=false',
  ],
  ['spaces around a text go', 'search=%20%20soyuz%20ms%20', 'search=soyuz+ms'],
  ['ids of a repeated name are joined', 'status=3&status=4&agency=', 'status=3,4'],
  ['of other repeats the last one counts', 'limit=12&limit=48', 'limit=48'],
  ['yes and no both are no filter', 'in_space=true&in_space=false', ''],
  [
    'a number and its unit are a duration',
    'time_in_space__gte=2&time_in_space__gte=days',
    'time_in_space__gte=P2D',
  ],
  ['trackers go without a word', 'status=4&utm_source=mail&fbclid=1', 'status=4'],
  ['durations have one form', 'time_in_space__gte=P1DT24H', 'time_in_space__gte=P2D'],
]

test('an address is written in one form, whatever form it came in', async ({ page }) => {
  test.slow()
  for (const [title, asked, written] of canonical) {
    await test.step(`${title}: ${asked}`, async () => {
      await follow(page, asked, written)
      await expectQuery(page, written)
      await expect(page.getByText(/^Ignored/)).toHaveCount(0)
    })
  }
})

/**
 * Bad links, each with what still counts of it and what the notice names. One address holds several
 * parts that know nothing of each other, up to the five that a notice has room for.
 */
const bad: [title: string, asked: string, used: string, named: string[]][] = [
  ['an unknown status', 'status=999', '', ['status “999”']],
  [
    'an unknown type, agency, family, licence and configuration',
    'type=99&agency=99999&family=77&license=66&spacecraft_config=12345',
    '',
    ['type “99”', 'agency “99999”', 'family “77”', 'license “66”', 'spacecraft_config “12345”'],
  ],
  [
    'good and bad ids, a page that is a word, neither yes nor no, no duration',
    'status=4,abc,999&page=last&in_space=maybe&time_in_space__gte=forever',
    'status=4',
    ['status “999,abc”', 'page “last”', 'in_space “maybe”', 'time_in_space__gte “forever”'],
  ],
  [
    'a word for an id, page zero, a page size there is not, an unknown order, a negative duration',
    'status=retired&page=0&limit=25&ordering=mass&time_docked__lte=-P1D',
    '',
    ['status “retired”', 'page “0”', 'limit “25”', 'ordering “mass”', 'time_docked__lte “-P1D”'],
  ],
  [
    'an id with a fraction, a negative one, a known and an unknown order, an enormous page',
    'status=4.0&agency=-1&ordering=name,mass&page=99999999999',
    'ordering=name',
    ['status “4.0”', 'agency “-1”', 'ordering “mass”', 'page “99999999999”'],
  ],
  [
    'an id beyond all integers, a count that is none, an unknown name',
    'status=99999999999999999999&flights_count__gte=many&colour=red&search=soyuz',
    'search=soyuz',
    ['status “99999999999999999999”', 'flights_count__gte “many”', 'colour “red”'],
  ],
  ['one of repeated ids is bad', 'status=4&status=nope', 'status=4', ['status “nope”']],
  ['a page zero alone', 'page=0', '', ['page “0”']],
  ['a broken percent sign', 'status=%&search=soyuz', 'search=soyuz', ['status “%”']],
  ['bytes that are no text', 'status=%ff%fe&in_space=false', 'in_space=false', ['status']],
  ['a script', 'status=<script>alert(1)</script>', '', ['status “<script>alert(1)</script>”']],
  [
    'names of an object’s own',
    '__proto__=1&constructor=2&toString=3',
    '',
    ['constructor “2”', 'toString “3”'],
  ],
  ['JSON as other routers write it', 'status=%5B1%2C4%5D', '', ['status “[1,4]”']],
  ['an endless name', `name=${'x'.repeat(500)}`, '', ['name “xxx']],
]

/** Some at a time: a page is soon opened anew, a browser's context is not. */
const batch = 7

for (let first = 0; first < bad.length; first += batch) {
  const some = bad.slice(first, first + batch)
  test(`what an address has wrong is ignored and told, from ${some[0]?.[0]} on`, async ({
    page,
  }) => {
    test.slow()
    for (const [title, asked, used, named] of some) {
      await test.step(`${title}: ${asked.slice(0, 60)}`, async () => {
        await follow(page, asked, used)
        const entries = await historyLength(page)
        const notice = page.getByText(/^Ignored/)
        for (const part of named) await expect(notice).toContainText(part)

        await page.getByRole('button', { name: 'Dismiss' }).click()
        await expect(notice).toHaveCount(0)
        await expectQuery(page, used)
        await expectRows(page, used)
        expect(await historyLength(page)).toBe(entries)
      })
    }
  })
}

test('a notice stays with its address over a reload', async ({ page }) => {
  await page.goto('/spacecraft?status=4,abc,999')
  await expect(page.getByText(/^Ignored/)).toContainText('999,abc')
  await page.reload()
  await expect(page.getByText(/^Ignored/)).toContainText('999,abc')
  await expectRows(page, 'status=4')
})

test('a page far past the end shows the last one', async ({ page }) => {
  await page.goto('/spacecraft?limit=12&page=9999999')
  await expectRows(page, 'limit=12&page=9999999')
})

test('/ goes to /spacecraft and keeps its query', async ({ page }) => {
  await page.goto('/?status=3')
  await expectQuery(page, 'status=3')
  await expectRows(page, 'status=3')
})
