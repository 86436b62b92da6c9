import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { allCraft, craftNamed } from './support/catalogue.ts'
import { exportSite } from './support/export-site.ts'
import { appFilesOf, untilKept } from './support/kept.ts'
import { serveFiles } from './support/serve-files.ts'
import { startServer } from './support/start-server.ts'
import { untilTakenOver } from './support/taken-over.ts'
import { expect, test } from './test.ts'

const soyuz9 = craftNamed('Soyuz 9')
const ofStatus = allCraft.filter(({ status }) => status.id === soyuz9.status.id)

/** Milliseconds. Nearly two hundred files, on a machine that may be busy. */
const exportTime = 240_000

/** What stands behind the addresses that the site's own pages link to; not there is undefined. */
async function fileFor(folder: string, address: string): Promise<string | undefined> {
  const [path = ''] = address.split(/[?#]/, 1)
  const file = join(folder, decodeURIComponent(path))
  const found = await stat(file).catch(() => null)
  return found?.isDirectory()
    ? fileFor(folder, `${path.replace(/\/$/, '')}/index.html`)
    : found
      ? file
      : undefined
}

for (const path of ['/', '/some/path/']) {
  test.describe(`exported for ${path}`, () => {
    const base = `https://craft.example${path}`
    let site: Awaited<ReturnType<typeof exportSite>>
    let host: Awaited<ReturnType<typeof serveFiles>>
    test.beforeAll(async () => {
      test.setTimeout(exportTime)
      site = await exportSite(['--base-url', base])
      host = await serveFiles(site.folder, path)
    })
    test.afterAll(async () => {
      await host.stop()
      await site.remove()
    })

    test('every link, script, style and picture of every page leads to a file', async () => {
      const names = await readdir(site.folder, { recursive: true })
      const pages = names.filter(name => name.endsWith('.html'))
      expect(pages.length).toBeGreaterThan(allCraft.length)
      // The page that names an address, once for each: an expectation for every link takes minutes.
      const named = new Map<string, string>()
      for (const name of pages) {
        const html = await readFile(join(site.folder, name), 'utf8')
        const inside = [...html.matchAll(/\b(?:href|src|content)="([^"#]+)"/g)].flatMap(
          ([, at = '']) =>
            at.startsWith(base) ? [at.slice(base.length - 1)] : at.startsWith('/') ? [at] : [],
        )
        // Only what the app fills in a browser without a network has no links yet.
        if (name !== 'shell.html') expect(inside.length).toBeGreaterThan(10)
        for (const address of inside) {
          if (!address.startsWith(path) && !html.includes(`${base}${address.slice(1)}`)) {
            throw new Error(`${name} leads out of the site: ${address}`)
          }
          // The page for all that is missing has an address only because every page names one.
          if (name === '404.html' && address.endsWith('/404')) continue
          named.set(address.startsWith(path) ? address.slice(path.length - 1) : address, name)
        }
      }
      const leadNowhere: string[] = []
      for (const [address, name] of named) {
        if (!(await fileFor(site.folder, address))) leadNowhere.push(`${name}: ${address}`)
      }
      expect(leadNowhere).toEqual([])
    })

    test('the site map names each page where it is', async () => {
      const text = await readFile(join(site.folder, 'sitemap.xml'), 'utf8')
      const locations = [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at = '']) => at)
      expect(locations).toContain(`${base}spacecraft/${soyuz9.id}`)
      for (const location of locations) {
        expect(location.startsWith(base)).toBe(true)
        expect(location).not.toContain('?')
        expect(await fileFor(site.folder, location.slice(base.length)), location).toBeDefined()
      }
      const robots = await readFile(join(site.folder, 'robots.txt'), 'utf8')
      expect(robots).toContain(`\nSitemap: ${base}sitemap.xml\n`)
    })

    test('the list is taken over as it is, and leads to craft and back', async ({ page }) => {
      await page.goto(`${host.address}spacecraft`, { waitUntil: 'commit' })
      const heading = page.getByRole('heading', { level: 1 })
      const before = await heading.elementHandle()
      await untilTakenOver(page)
      expect(await before?.evaluate(element => element.isConnected)).toBe(true)
      const rows = page.getByRole('list', { name: 'Spacecraft' }).getByRole('listitem')
      await expect(rows).toHaveCount(allCraft.length)

      await page.getByRole('link', { name: soyuz9.name, exact: true }).click()
      await expect(heading).toHaveText(soyuz9.name)
      await expect(page).toHaveURL(`${host.address}spacecraft/${soyuz9.id}`)
      await expect(heading).toBeFocused()
      await page.goBack()
      await expect(page.getByRole('link', { name: soyuz9.name, exact: true })).toBeFocused()
    })

    test('a craft opens with and without a slash, and says so once more on a reload', async ({
      page,
    }) => {
      for (const end of ['', '/', '/index.html']) {
        await page.goto(`${host.address}spacecraft/${soyuz9.id}${end}`)
        await untilTakenOver(page)
        await expect(page).toHaveURL(`${host.address}spacecraft/${soyuz9.id}`)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(soyuz9.name)
      }
      await page.reload()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(soyuz9.name)
    })

    test('the root of the site is the list, and orders and the table work without a server', async ({
      page,
    }) => {
      await page.goto(host.address)
      await expect(page).toHaveURL(`${host.address}spacecraft`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Spacecraft')
      await page.goto(`${host.address}spacecraft?ordering=name&view=table`)
      const first = allCraft.map(({ name }) => name).sort()[0] ?? ''
      await expect(page.getByRole('row').nth(1)).toContainText(first)
      await page.getByRole('button', { name: /^Direction/ }).click()
      await expect(page).toHaveURL(/ordering=-name/)
      await expect(page.getByRole('row').nth(allCraft.length)).toContainText(first)
    })

    test('what is missing is told', async ({ page, expectMessage }) => {
      expectMessage(/status of 404/)
      for (const missing of ['nothing', 'nothing/at/all', 'spacecraft/424242']) {
        expect((await page.goto(host.address + missing))?.status()).toBe(404)
        await untilTakenOver(page)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          'This page is not in the catalogue',
        )
      }
      await page.getByRole('link', { name: 'See all spacecraft' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Spacecraft')
    })

    test('a filtered link says what it needs, and offers what there is', async ({
      page,
      expectMessage,
    }) => {
      expectMessage(/status of 404/)
      await page.goto(`${host.address}spacecraft?status=4`)
      await expect(page.getByRole('alert')).toContainText('needs the catalogue’s server')
      await expect(page.getByRole('combobox', { name: 'Search spacecraft' })).toHaveCount(0)
      await expect(page.getByRole('region', { name: 'Filters' }).getByRole('checkbox')).toHaveCount(
        0,
      )
      await page.getByRole('link', { name: 'See all spacecraft' }).click()
      await expect(page.getByRole('status')).toHaveText(
        `1–${allCraft.length} of ${allCraft.length} spacecraft`,
      )
    })

    test.describe('with a copy in the browser', () => {
      test.use({ withCopy: true, withServiceWorker: true })

      test('lists are filtered, searched and exported without any server, and without a network', async ({
        page,
        expectMessage,
      }) => {
        test.slow()
        // No file answers what nobody foresaw.
        expectMessage(/status of 404|ERR_INTERNET_DISCONNECTED/)
        const count = page.getByRole('status').first()
        await page.goto(`${host.address}spacecraft?status=${soyuz9.status.id}`)
        await expect(count).toHaveText(`1–${ofStatus.length} of ${ofStatus.length} spacecraft`)
        const download = page.waitForEvent('download')
        await page.getByRole('link', { name: 'CSV' }).click()
        const file = await readFile(await (await download).path(), 'utf8')
        expect(file.trim().split('\n').length).toBe(ofStatus.length + 1)
        expect(file).toContain(`status=${soyuz9.status.id}`)

        const search = page.getByRole('combobox', { name: 'Search spacecraft', exact: true })
        await page.goto(`${host.address}spacecraft`)
        await search.fill('soyuz 9')
        await expect(page.getByRole('link', { name: soyuz9.name, exact: true })).toBeVisible()
        await expect(page).toHaveURL(/search=/)

        await untilKept(page)
        for (const file of await appFilesOf(page)) expect(file.startsWith(host.address)).toBe(true)
        await page.context().setOffline(true)
        await page.goto(`${host.address}spacecraft/${soyuz9.id}`)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(soyuz9.name)
        await page.goto(`${host.address}spacecraft?status=${soyuz9.status.id}`)
        await expect(count).toHaveText(`1–${ofStatus.length} of ${ofStatus.length} spacecraft`)
        await expect(page.getByText(/^Offline: /)).toBeVisible()
        // What it fetches ahead would find nobody.
        await page.close()
      })
    })
  })
}

test('with a server to ask, filters work from another host', async ({ page }) => {
  test.setTimeout(exportTime)
  const server = await startServer({ CATALOGUE_SNAPSHOT: 'src/snapshot/embedded.json' })
  const site = await exportSite(['--api', server.address])
  const host = await serveFiles(site.folder)
  await page.goto(`${host.address}spacecraft?status=${soyuz9.status.id}`)
  await expect(page.getByRole('status')).toHaveText(
    `1–${ofStatus.length} of ${ofStatus.length} spacecraft`,
  )
  await expect(page.getByRole('link', { name: 'See this as API' })).toHaveAttribute(
    'href',
    new RegExp(`^${server.address}2.3.0/`),
  )
  // What it fetches ahead would find nobody.
  await page.close()
  await host.stop()
  await site.remove()
  await server.stop()
})
