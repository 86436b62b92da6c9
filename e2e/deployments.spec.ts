import { deployments } from './support/deployments.ts'
import { appFilesOf, cachesOf, untilKept } from './support/kept.ts'
import { aboutHeading, makeOtherBuild } from './support/other-build.ts'
import { expect, type Page, test } from './test.ts'

test.use({ withCopy: true, withServiceWorker: true })

const sample = { CATALOGUE_SNAPSHOT: 'src/snapshot/embedded.json' }
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const toAbout = (page: Page) => page.getByRole('link', { name: 'Sources and licences' })

test.beforeEach(({ expectMessage }) => {
  expectMessage(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|status of (404|503)/)
  test.slow()
})

/** Opens the page about the catalogue until it is that of a build: a slow server's is not waited for. */
const openAbout = (page: Page, address: string, title: string) =>
  expect(async () => {
    await page.goto(`${address}about`)
    await expect(heading(page)).toHaveText(title, { timeout: 1000 })
  }).toPass({ timeout: 60_000 })

const filesOf = async (page: Page, mark: string) =>
  (await appFilesOf(page)).filter(address => address.includes(mark)).length

test('a page left open over deployments finds its own parts, and the next one is the newest', async ({
  page,
  context,
}) => {
  const site = await deployments(sample)
  try {
    await page.goto(`${site.address}spacecraft`)
    await untilKept(page)
    const [one, two] = [site.folderFor('one'), site.folderFor('two')]
    await makeOtherBuild(one, 'build001')
    await makeOtherBuild(two, 'build002')
    const whole = (await appFilesOf(page)).length
    await site.deploy(one)
    const other = await context.newPage()
    await openAbout(other, site.address, `${aboutHeading}, build001`)
    await expect.poll(() => filesOf(other, 'build001')).toBeGreaterThan(40)
    await site.deploy(two)
    await openAbout(other, site.address, `${aboutHeading}, build002`)
    await expect.poll(() => filesOf(other, 'build002')).toBeGreaterThan(40)
    // Nothing is left of the build that was never used.
    await expect.poll(() => filesOf(other, 'build001')).toBe(0)
    expect((await appFilesOf(other)).length).toBeLessThan(2 * whole)

    await toAbout(page).click()
    await expect(heading(page)).toHaveText(aboutHeading)

    await page.close()
    // A browser counts a page that was just closed for a while: then the next visit does it.
    await expect(async () => {
      await other.goto(`${site.address}spacecraft`)
      const filesKept = async () => (await appFilesOf(other)).length
      await expect.poll(filesKept, { timeout: 3000 }).toBeLessThan(whole + 2)
    }).toPass({ timeout: 60_000 })
    await site.end()
    await openAbout(other, site.address, `${aboutHeading}, build002`)
  } finally {
    await context.close()
    await site.remove()
  }
})

test('after a deployment over a closed page, and after going back, the app opens as it was deployed', async ({
  page,
  context,
}) => {
  const site = await deployments(sample)
  try {
    await page.goto(`${site.address}spacecraft`)
    await untilKept(page)
    await page.close()
    const one = site.folderFor('one')
    await makeOtherBuild(one, 'build001')
    for (const [dist, expected] of [
      [one, `${aboutHeading}, build001`],
      ['dist', aboutHeading],
    ] as const) {
      await site.deploy(dist)
      const next = await context.newPage()
      await openAbout(next, site.address, expected)
      // None but its own files are left.
      await expect
        .poll(
          async () =>
            (await appFilesOf(next))
              .filter(file => file.includes('/assets/'))
              .every(file => file.includes('build001') === (dist === one)),
          { timeout: 30_000 },
        )
        .toBe(true)
      // The whole of it is there without a server.
      await site.end()
      await next.goto(`${site.address}about`)
      await expect(heading(next)).toHaveText(expected)
      await next.close()
    }
  } finally {
    await context.close()
    await site.remove()
  }
})

test('a server that keeps nothing in browsers takes from them what they have', async ({
  page,
  context,
}) => {
  const site = await deployments(sample)
  try {
    await page.goto(`${site.address}spacecraft`)
    await untilKept(page)
    await site.deploy('dist', { CATALOGUE_OFFLINE: 'off' })
    await page.goto(`${site.address}about`)
    await expect(heading(page)).toHaveText(aboutHeading)
    await expect.poll(() => cachesOf(page)).toEqual([])
    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      )
      .toBe(0)
    await expect(page.getByText('This browser cannot keep the catalogue.')).toBeVisible()
    await page.reload()
    await page.waitForFunction(() => performance.getEntriesByName('catalogue-copy').length > 0)
    expect(await cachesOf(page)).toEqual([])
  } finally {
    await context.close()
    await site.remove()
  }
})
