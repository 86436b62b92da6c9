import type { BrowserContext } from '@playwright/test'
import { allCraft, craftNamed } from './support/catalogue.ts'
import { captured, detailed, findDetailed } from './support/detailed-catalogue.ts'
import { holdEnds } from './support/hold-ends.ts'
import { type LayoutShift, watchLayoutShifts } from './support/layout-shift.ts'
import { serveInPieces } from './support/serve-in-pieces.ts'
import { startServer } from './support/start-server.ts'
import { untilTakenOver } from './support/taken-over.ts'
import { expect, type Page, type Request, test } from './test.ts'

test.use({ firstVisit: true })

let server: Awaited<ReturnType<typeof startServer>>
test.beforeAll(async () => {
  server = await startServer({
    CATALOGUE_SNAPSHOT: 'src/snapshot/embedded.json',
  })
})
test.afterAll(() => server.stop())

const soyuz9 = craftNamed('Soyuz 9')
const others = allCraft.filter(({ id }) => id > soyuz9.id)
const compared = `compare?ids=${soyuz9.id},${others[0]?.id}`
const [family] = soyuz9.spacecraft_config.family ?? []

/** Addresses with the heading, the canonical address and the picture each page must have. */
const pages: readonly [
  path: string,
  heading: string | RegExp,
  canonical: string,
  preview: string,
][] = [
  ['spacecraft', 'Spacecraft', 'spacecraft', 'spacecraft.png'],
  ['spacecraft?utm_source=x', 'Spacecraft', 'spacecraft', 'spacecraft.png'],
  [
    'spacecraft?status=4&in_space=false',
    /^Single-use spacecraft/,
    'spacecraft?status=4&in_space=false',
    'spacecraft.png?status=4&in_space=false',
  ],
  ['spacecraft?limit=12&page=2', 'Spacecraft', 'spacecraft?page=2&limit=12', 'spacecraft.png'],
  ['spacecraft?view=table', 'Spacecraft', 'spacecraft?view=table', 'spacecraft.png'],
  ['spacecraft?view=timeline', 'Spacecraft', 'spacecraft?view=timeline', 'spacecraft.png'],
  ['spacecraft?search=no+such+craft', /no such craft/, 'spacecraft?search=no+such+craft', ''],
  ['spacecraft?status=x', 'Spacecraft', 'spacecraft', 'spacecraft.png'],
  [
    `spacecraft/${soyuz9.id}`,
    soyuz9.name,
    `spacecraft/${soyuz9.id}`,
    `spacecraft/${soyuz9.id}.png`,
  ],
  ['configurations', 'Configurations', 'configurations', 'catalogue.png'],
  [
    `configurations/${soyuz9.spacecraft_config.id}`,
    soyuz9.spacecraft_config.name,
    `configurations/${soyuz9.spacecraft_config.id}`,
    `configurations/${soyuz9.spacecraft_config.id}.png`,
  ],
  [`families/${family?.id}`, family?.name ?? '', `families/${family?.id}`, 'families/'],
  [compared, /Soyuz 9/, compared, compared.replace('?', '.png?')],
  ['in-space', 'In space now', 'in-space', 'in-space.png'],
  ['records', 'Records', 'records', 'records.png'],
  ['gaps', 'Data gaps', 'gaps', 'gaps.png'],
  ['gaps?field=picture&page=2', 'Data gaps', 'gaps', 'gaps.png'],
  ['drawings', 'Drawings', 'drawings', 'drawings.png'],
  ['credits', 'Picture credits', 'credits', 'catalogue.png'],
  ['docs', 'The API', 'docs', 'docs.png'],
  ['about', 'About the catalogue', 'about', 'catalogue.png'],
]

/** Pages that flights or a date of capture fill: the sample has neither. */
const takesFlights = /^(in-space|records|gaps)$|view=timeline/

type Line = Awaited<ReturnType<typeof holdEnds>>

/** Pictures of all craft of a list, which take flights. */
const views = [
  'timeline&from=1990&on=2001-09-11',
  'at-once&by=agency',
  'chart',
  'chart&x=year&y=launches',
]

/** The first has all pages, and each page one of the others. */
const readers = [
  { locale: 'en-GB', timezoneId: 'UTC', colorScheme: 'light' },
  { locale: 'de-DE', timezoneId: 'America/New_York', colorScheme: 'dark' },
  { locale: 'ja-JP', timezoneId: 'Asia/Kolkata', colorScheme: 'dark' },
] as const

for (const [which, reader] of readers.entries()) {
  test.describe(`${reader.locale}, ${reader.timezoneId}, ${reader.colorScheme}`, () => {
    test.use(reader)

    test('pages come whole, and are taken over as they are', async ({ page, context, serve }) => {
      test.slow()
      const shifts = await watchLayoutShifts(context)
      const craft = findDetailed(({ flights }) => flights.length > 2)
      const sample = await holdEnds(server.address)
      const flown = await holdEnds(await serve(detailed, captured))
      const addresses: [line: Line, path: string, heading: string | RegExp][] = [
        ...pages.map(([path, heading]): [Line, string, string | RegExp] => [
          takesFlights.test(path) ? flown : sample,
          path,
          heading,
        ]),
        [flown, `spacecraft/${craft.id}`, craft.name],
        ...views.map((view): [Line, string, RegExp] => [
          flown,
          `spacecraft?view=${view}`,
          /^Spacecraft/,
        ]),
      ]
      const some = addresses.filter((_, place) => which === 0 || place % 2 === which % 2)
      for (const [line, path, heading] of some) {
        await test.step(path, () => expectSamePage(page, shifts, line, path, heading))
      }
      sample.stop()
      flown.stop()
    })
  })
}

/** What the reader's browser alone can ask for: the calls left now, who was up on this day. */
const isOfTheMoment = (page: string, asked: string) =>
  /^gaps\b/.test(page)
    ? asked.endsWith('/catalogue/status')
    : /^in-space$/.test(page) && /\/catalogue\/dates\?on=[\d-]+$/.test(asked)

async function expectSamePage(
  page: Page,
  shifts: LayoutShift[],
  line: Line,
  path: string,
  heading: string | RegExp,
) {
  const asked: string[] = []
  const listen = (request: Request) => {
    if (isOfTheMoment(path, request.url())) return
    if (/\/(2\.3\.0|catalogue)\//.test(request.url())) asked.push(request.url())
  }
  page.on('request', listen)
  const letEndCome = line.hold()
  await page.goto(line.address + path, { waitUntil: 'commit' })
  const shown = page.getByRole('heading', { level: 1 })
  await expect(shown).toHaveText(heading)
  const before = await shown.elementHandle()
  // Once it is here whole: what moves from now on, taking over moves.
  await expect(page.getByRole('contentinfo')).toBeVisible()
  await page.evaluate(() => window.takeLayoutShifts())
  shifts.length = 0

  letEndCome()
  await untilTakenOver(page)
  await page.evaluate(() => window.takeLayoutShifts())
  expect(shifts).toEqual([])
  const theme = page.getByRole('button', { name: /^Theme/ })
  const name = await theme.getAttribute('aria-label')
  await theme.click()
  await expect(theme).not.toHaveAttribute('aria-label', name ?? '')
  expect(await before?.evaluate(element => element.isConnected)).toBe(true)
  expect(asked).toEqual([])
  page.off('request', listen)
}

for (const [second, place] of Object.entries({
  '<button type="button" aria-label="Find anything"': 'its header',
  '<div class="thumb-bar': 'its toolbar',
})) {
  test(`a page that comes in two pieces, cut in ${place}, is painted whole`, async ({
    page,
    context,
  }) => {
    const line = await serveInPieces(server.address, second)
    const shifts = await watchLayoutShifts(context)
    await page.goto(`${line.address}spacecraft`)
    await page.evaluate(() => window.takeLayoutShifts())
    expect(shifts).toEqual([])
    line.stop()
  })
}

test('the app comes after what there is to see', async ({ page }) => {
  for (const [path] of pages) {
    await page.goto(server.address + path)
    const [painted, asked] = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      performance.getEntriesByType('resource').find(({ name }) => /assets\/main-.*js$/.test(name))
        ?.startTime,
    ])
    expect(asked, path).toBeGreaterThan(painted ?? Number.POSITIVE_INFINITY)
  }
})

test('each page says of itself what it is', async ({ request }) => {
  for (const [path, heading, canonical, preview] of pages) {
    const html = await (await request.get(server.address + path)).text()
    const content = (pattern: RegExp) => pattern.exec(html)?.[1]?.replaceAll('&amp;', '&')
    const title = content(/<title>([^<]*)<\/title>/)
    expect(title, path).toContain('Spacecraft Catalogue')
    if (typeof heading !== 'string') expect(title, path).toMatch(heading)
    expect(content(/<link rel="canonical" href="([^"]*)"/), path).toBe(server.address + canonical)
    expect(content(/<meta name="description" content="([^"]*)"/)?.length, path).toBeGreaterThan(20)
    expect(content(/<meta property="og:image" content="([^"]*)"/), path).toContain(
      `${server.address}previews/${preview}`,
    )
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1]
    const kind = path.startsWith('spacecraft/')
      ? 'Thing'
      : path.startsWith('spacecraft')
        ? 'Dataset'
        : path === 'records'
          ? 'ItemList'
          : undefined
    expect(data && JSON.parse(data)['@type'], path).toBe(kind)
  }
})

test('however an address is written, its page is made and kept once', async ({ request }) => {
  // All at once: who comes while it is made waits for it, too.
  const tags = await Promise.all(
    [
      'status=3,4&in_space=false',
      'in_space=false&status=3%2C4',
      'search=&status=3&status=4&in_space=false',
    ].map(async query => {
      const response = await request.get(`${server.address}spacecraft?${query}`)
      expect(await response.text()).toContain('page-state')
      return response.headers().etag
    }),
  )
  expect(tags[0]).toBeTruthy()
  expect(new Set(tags).size).toBe(1)
})

test('what is not there is told, with its status', async ({ request }) => {
  for (const path of ['spacecraft/424242', 'families/424242', 'nothing']) {
    const response = await request.get(server.address + path)
    expect(response.status(), path).toBe(404)
    expect(await response.text(), path).toContain('This page is not in the catalogue')
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  const open = async (context: BrowserContext, path: string) => {
    const page = await context.newPage()
    await page.goto(server.address + path)
    return page
  }

  test('the list is there to read, and leads to its craft', async ({ context }) => {
    const page = await open(context, 'spacecraft')
    await expect(page.getByRole('list', { name: 'Spacecraft' }).getByRole('listitem')).toHaveCount(
      allCraft.length,
    )
    await page.getByRole('link', { name: soyuz9.name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(soyuz9.name)
    await expect(page.getByRole('heading', { name: /^Other craft/ })).toBeVisible()
  })

  test('pages of the list are links', async ({ context }) => {
    const page = await open(context, 'spacecraft?limit=12')
    await page.getByRole('link', { name: 'Page 2' }).click()
    await expect(page.getByRole('status')).toHaveText(`13–20 of ${allCraft.length} spacecraft`)
  })
})
