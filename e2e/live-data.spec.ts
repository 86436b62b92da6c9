import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLl2StandIn } from '#testing/ll2-stand-in.ts'
import { snapshot } from './support/catalogue.ts'
import { craftLinks, resultCount } from './support/list-page.ts'
import { startServer } from './support/start-server.ts'
import { expect, test } from './test.ts'

const size = 60

test('an open page offers the full catalogue when it arrives, and changes only when told', async ({
  page,
  expectMessage,
}) => {
  // The pointer may come to rest on a craft of the sample, which the new data does not hold.
  expectMessage(/404/)
  const dataFolder = await mkdtemp(join(tmpdir(), 'spacecraft-catalogue-e2e-'))
  const upstream = await startLl2StandIn({ size })
  let release = () => {}
  const pageIsOpen = new Promise<void>(resolve => {
    release = resolve
  })
  upstream.inject({
    path: '/spacecraft/?',
    fault: async ({ outgoing, body }) => {
      await pageIsOpen
      outgoing.writeHead(200, { 'Content-Type': 'application/json' })
      outgoing.end(await body())
    },
  })
  const server = await startServer({
    LL2_URL: upstream.url,
    CATALOGUE_DATA_DIR: dataFolder,
    CATALOGUE_SYNC: '6h',
  })
  try {
    await page.clock.install()
    await page.goto(`${server.address}spacecraft`)
    await expect(page.getByText(/^a sample until/)).toBeVisible()
    await expect(resultCount(page)).toContainText(`of ${snapshot.spacecraft.length} spacecraft`)
    const before = await craftLinks(page).allTextContents()

    release()
    const offer = page.getByText(`New data has arrived: ${size} spacecraft`)
    await expect(async () => {
      await page.clock.fastForward('01:01')
      await expect(offer).toBeVisible({ timeout: 500 })
    }).toPass({ timeout: 15_000 })
    expect(await craftLinks(page).allTextContents()).toEqual(before)

    await page.getByRole('button', { name: 'Show it' }).click()
    await expect(resultCount(page)).toHaveText(`1–24 of ${size} spacecraft`)
    await expect(page.getByText(/^updated /)).toBeVisible()
    await expect(offer).toBeHidden()
  } finally {
    // An open page fetches ahead, and would miss the server.
    await page.close()
    await server.stop()
    await upstream.close()
    await rm(dataFolder, { recursive: true })
  }
})

for (const { days, warning } of [
  { days: 2, warning: '' },
  { days: 10, warning: ', changes may be missing' },
]) {
  test(`data of ${days} days ago ${warning ? 'warns of its age' : 'says its age'}`, async ({
    page,
    serve,
  }) => {
    const captured = new Date(Date.now() - days * 86_400_000).toISOString()
    await page.goto(`${await serve(snapshot, captured)}spacecraft`)
    await expect(
      page.getByText(`updated ${days} days ago${warning}`, { exact: true }),
    ).toBeVisible()
  })
}
