import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serializeSnapshot } from '#snapshot/serialize-snapshot.ts'
import { captured, detailed } from './support/detailed-catalogue.ts'
import { startServer } from './support/start-server.ts'
import { expect, test } from './test.ts'

// What is drawn names the address it is found at, which must not be that of one run.
const site = 'https://spacecraft.example'

let folder = ''
let server: Awaited<ReturnType<typeof startServer>>
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spacecraft-catalogue-e2e-'))
  const file = join(folder, 'snapshot.json')
  const source = 'https://ll.thespacedevs.com/2.3.0/'
  await writeFile(
    file,
    serializeSnapshot({ ...detailed, source, captured_at: captured, complete: true }),
  )
  server = await startServer({ CATALOGUE_SNAPSHOT: file, PUBLIC_URL: site })
})
test.afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true })
})

/** Four craft whose height is known, of four configurations. */
const measured = [
  ...new Map(
    detailed.spacecraft
      .filter(({ spacecraft_config: { height } }) => height)
      .map(({ id, spacecraft_config }) => [spacecraft_config.id, id]),
  ).values(),
].slice(0, 4)

/** What is kept is looked at by eye when it changes: `--update-snapshots` writes it anew. */
for (const [name, address] of [
  ['timeline', 'views/timeline.png?by=family&on=2001-09-11'],
  ['timeline-dark', 'views/timeline.png?from=2010&to=2020&theme=dark'],
  ['at-once', 'views/at-once.png?by=agency'],
  ['points', 'views/chart.png'],
  ['bars-dark', 'views/chart.png?x=year&y=launches&by=family&theme=dark'],
  ['comparison', `views/compare.png?ids=${measured}`],
] as const) {
  test(`the picture of ${name} is as it was looked at`, async ({ request }) => {
    const answer = await request.get(server.address + address)
    expect(answer.headers()['content-type']).toBe('image/png')
    expect(await answer.body()).toMatchSnapshot(`${name}.png`)
  })
}

for (const view of ['timeline', 'at-once', 'chart']) {
  test(`${view} as SVG stands in any page, with its words and where it is from`, async ({
    page,
    request,
  }) => {
    const address = `${server.address}views/${view}.svg`
    const answer = await request.get(address)
    expect(answer.headers()).toMatchObject({
      'content-type': 'image/svg+xml; charset=utf-8',
      'cross-origin-resource-policy': 'cross-origin',
    })
    const svg = await answer.text()
    expect(svg).toContain('Data: Launch Library 2 by The Space Devs, as of 1 June 2025')
    expect(svg).toContain(`${site}/spacecraft?view=${view}`)
    await page.goto(`${server.address}about`)
    const width = await page.evaluate(async source => {
      const image = new Image()
      image.src = source
      await image.decode()
      return image.naturalWidth
    }, address)
    expect(width).toBe(1120)
  })
}

test('an address has one file, whatever else it holds, and its tag confirms it', async ({
  request,
}) => {
  const file = `${server.address}views/at-once.csv`
  const plain = await request.get(`${file}?by=agency`)
  const other = await request.get(`${file}?page=3&utm_source=x&by=agency&columns=name&theme=dark`)
  expect(other.headers().etag).toBe(plain.headers().etag)
  expect(plain.headers()['content-disposition']).toBe(
    'attachment; filename="spacecraft-at-once.csv"',
  )
  const again = await request.get(`${file}?by=agency`, {
    headers: { 'if-none-match': plain.headers().etag ?? '' },
  })
  expect(again.status()).toBe(304)
})

test('the numbers are those of the picture', async ({ request }) => {
  const lines = async (path: string) =>
    (await (await request.get(server.address + path)).text()).trim().split('\r\n')
  const [flights, answer] = await Promise.all([
    lines('views/timeline.csv?by=spacecraft'),
    request.get(`${server.address}catalogue/timeline?by=spacecraft`),
  ])
  const { rows } = await answer.json()
  const told: number = rows.reduce(
    (sum: number, row: { flights: unknown[] }) => sum + row.flights.length,
    0,
  )
  expect(flights).toHaveLength(told + 1)
  expect(flights[0]).toBe('"spacecraft","id","launched","ended","state","destination"')
})

for (const path of ['views/', 'views/grid.svg', 'views/timeline.gif', 'views/timeline.svg/']) {
  test(`${path} is plainly missing`, async ({ request }) => {
    expect((await request.get(server.address + path)).status()).toBe(404)
  })
}
