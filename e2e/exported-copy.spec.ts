import { readFile } from 'node:fs/promises'
import { allCraft, craftNamed } from './support/catalogue.ts'
import { exportSite } from './support/export-site.ts'
import { appFilesOf, untilKept } from './support/kept.ts'
import { serveFiles } from './support/serve-files.ts'
import { expect, test } from './test.ts'

test.use({ withCopy: true, withServiceWorker: true })

const soyuz9 = craftNamed('Soyuz 9')
const ofStatus = allCraft.filter(({ status }) => status.id === soyuz9.status.id)
/** Milliseconds. Nearly two hundred files, on a machine that may be busy. */
const exportTime = 240_000

for (const path of ['/', '/some/path/']) {
  test(`files below ${path} are filtered, searched and exported without any server, and without a network`, async ({
    page,
    expectMessage,
  }) => {
    test.setTimeout(exportTime)
    // No file answers what nobody foresaw.
    expectMessage(/status of 404|ERR_INTERNET_DISCONNECTED/)
    const site = await exportSite(['--base-url', `https://craft.example${path}`])
    const host = await serveFiles(site.folder, path)
    try {
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
    } finally {
      await page.close()
      await host.stop()
      await site.remove()
    }
  })
}
