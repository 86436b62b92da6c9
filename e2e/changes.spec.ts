import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { startServer } from './support/start-server.ts'
import { expect, test } from './test.ts'

test('the page leads to the changes, which a reader of XML understands', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'spacecraft-catalogue-e2e-'))
  const store = openSnapshotStore(join(folder, 'snapshots'))
  const sample = await loadSnapshot()
  const [craft, ...others] = sample.spacecraft
  if (!craft) throw new Error('The sample has craft')
  const name = '<Союз> & "Co" \u0002]]>'
  await store.publish({ ...sample, captured_at: '2026-01-01T00:00:00.000Z' })
  await store.publish({
    ...sample,
    spacecraft: [{ ...craft, name }, ...others],
    captured_at: '2026-01-02T00:00:00.000Z',
  })
  const server = await startServer({ CATALOGUE_DATA_DIR: folder, CATALOGUE_SYNC: 'off' })
  try {
    await page.goto(`${server.address}spacecraft`)
    const feeds = page.locator('link[rel=alternate]')
    await expect(feeds).toHaveCount(2)
    await expect(feeds.first()).toHaveAttribute('type', 'application/feed+json')
    await expect(feeds.last()).toHaveAttribute('type', 'application/atom+xml')

    const feed = await feeds.last().evaluate(async link => {
      const response = await fetch((link as HTMLLinkElement).href)
      const xml = new DOMParser().parseFromString(await response.text(), 'application/xml')
      const html = xml.querySelector('entry > content')?.textContent ?? ''
      const content = new DOMParser().parseFromString(html, 'text/html')
      const textOf = (selector: string) => xml.querySelector(selector)?.textContent
      return {
        errors: xml.querySelectorAll('parsererror').length,
        root: `${xml.documentElement.namespaceURI} ${xml.documentElement.localName}`,
        parts: ['id', 'title', 'updated', 'author > name'].map(part => textOf(`feed > ${part}`)),
        entries: xml.querySelectorAll('entry').length,
        entry: ['id', 'title', 'updated'].map(part => textOf(`entry > ${part}`)),
        page: xml.querySelector('entry > link[rel=alternate]')?.getAttribute('href'),
        link: content.querySelector('a')?.getAttribute('href'),
        text: content.querySelector('a')?.textContent,
      }
    })
    expect(feed).toEqual({
      errors: 0,
      root: 'http://www.w3.org/2005/Atom feed',
      parts: [
        `${server.address}catalogue/changes.atom`,
        'Spacecraft Catalogue: changes',
        '2026-01-02T00:00:00.000Z',
        'Spacecraft Catalogue',
      ],
      entries: 1,
      entry: [
        expect.stringMatching(/^urn:uuid:/),
        `${name.replace('\u0002', '\u{FFFD}')}: renamed from “${craft.name}”`,
        '2026-01-02T00:00:00.000Z',
      ],
      page: `${server.address}spacecraft/${craft.id}`,
      link: `${server.address}spacecraft/${craft.id}`,
      text: name.replace('\u0002', '\u{FFFD}'),
    })
  } finally {
    // An open page fetches ahead, and would miss the server.
    await page.close()
    await server.stop()
    await rm(folder, { recursive: true })
  }
})
