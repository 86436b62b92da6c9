import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { hasPython, runPython } from '../testing/python.ts'
import { startServer, temporaryFolder } from '../testing/start-server.ts'
import { origin, testApp } from '../testing/test-app.ts'

const sample = await loadSnapshot()
const craftAt = (place: number) => {
  const craft = sample.spacecraft[place]
  if (!craft) throw new Error('The sample has craft')
  return craft
}
const [first, second] = [craftAt(0), craftAt(1)]
const others = sample.spacecraft.slice(2)

const captured = (hour: number) => ({
  ...sample,
  captured_at: new Date(Date.UTC(2026, 0, 1, hour)).toISOString(),
})

// JSON Feed 1.1: what must be there, and what ours has besides (jsonfeed.org/version/1.1).
const feedSchema = v.object({
  version: v.literal('https://jsonfeed.org/version/1.1'),
  title: v.string(),
  description: v.string(),
  home_page_url: v.pipe(v.string(), v.url()),
  feed_url: v.pipe(v.string(), v.url()),
  language: v.string(),
  items: v.array(
    v.object({
      id: v.string(),
      url: v.pipe(v.string(), v.url()),
      title: v.string(),
      content_html: v.string(),
      date_published: v.pipe(v.string(), v.isoTimestamp()),
    }),
  ),
})

/** Four snapshots, of which the third is the second again, captured later. */
async function folderOfChanges() {
  const folder = await temporaryFolder()
  const store = openSnapshotStore(join(folder, 'snapshots'))
  const renamed = { ...second, name: 'Ship <"1"> & Co\u0001', description: 'Told anew' }
  const oldest = await store.publish({ ...captured(1), spacecraft: [second, ...others] })
  await store.publish(captured(2))
  await store.publish(captured(3))
  await store.publish({ ...captured(4), spacecraft: [renamed, ...others] })
  return { folder, store, oldest }
}

const readFeed = async (response: Response) => v.parse(feedSchema, await response.json())

describe('/catalogue/changes', () => {
  test('tells what the stored snapshots changed, newest first', async () => {
    const { folder } = await folderOfChanges()
    const { get, origin } = await startServer({ CATALOGUE_DATA_DIR: folder })
    const response = await get('/catalogue/changes')
    expect(response.headers.get('content-type')).toBe('application/feed+json')
    const feed = await readFeed(response)
    expect(feed).toMatchObject({
      home_page_url: `${origin}/spacecraft`,
      feed_url: `${origin}/catalogue/changes`,
    })
    expect(
      feed.items.map(({ title, url, date_published }) => [title, url, date_published]),
    ).toEqual([
      [`Removed: ${first.name}`, `${origin}/spacecraft/${first.id}`, '2026-01-01T04:00:00.000Z'],
      [
        `Ship <"1"> & Co\u0001: renamed from “${second.name}”, new description`,
        `${origin}/spacecraft/${second.id}`,
        '2026-01-01T04:00:00.000Z',
      ],
      [`New: ${first.name}`, `${origin}/spacecraft/${first.id}`, '2026-01-01T02:00:00.000Z'],
    ])
    const [removed, changed, added] = feed.items.map(({ content_html }) => content_html)
    expect(added).toBe(
      `<p><a href="${origin}/spacecraft/${first.id}">${first.name}</a></p><ul><li>new in the catalogue</li></ul>`,
    )
    expect(removed).toBe(
      `<p><a href="${origin}/spacecraft/${first.id}">${first.name}</a></p><ul><li>no longer in the catalogue</li></ul>`,
    )
    expect(changed).toBe(
      `<p><a href="${origin}/spacecraft/${second.id}">Ship &lt;&quot;1&quot;&gt; &amp; Co\u0001</a></p>` +
        `<ul><li>renamed from “${second.name}”</li><li>new description</li></ul>` +
        '<blockquote>Told anew</blockquote>',
    )
  })

  test('gives each change an id of its own, the same on every server and in both feeds', async () => {
    const { folder } = await folderOfChanges()
    const ids = []
    for (const publicUrl of ['', 'https://craft.example']) {
      const { get } = await startServer({ CATALOGUE_DATA_DIR: folder, PUBLIC_URL: publicUrl })
      const { items } = await readFeed(await get('/catalogue/changes'))
      const atom = await (await get('/catalogue/changes.atom')).text()
      const inAtom = [...atom.matchAll(/<entry>\n<id>(.*?)<\/id>/g)].map(([, id]) => id)
      expect(inAtom).toEqual(items.map(({ id }) => id))
      ids.push(inAtom)
    }
    expect(ids[0]).toEqual(ids[1])
    expect(new Set(ids[0]).size).toBe(3)
    // RFC 9562: version 8, variant 10.
    const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    for (const id of ids[0] ?? []) expect(id).toMatch(uuid)
  })

  test('leaves out what a damaged snapshot would have told', async () => {
    const { folder, oldest } = await folderOfChanges()
    await writeFile(oldest, 'damaged')
    const { get } = await startServer({ CATALOGUE_DATA_DIR: folder })
    const { items } = await readFeed(await get('/catalogue/changes'))
    expect(items.map(({ title }) => title)).toEqual([
      `Removed: ${first.name}`,
      expect.stringContaining('Co\u0001: renamed'),
    ])
  })

  test('has a tag that changes with the next snapshot', async () => {
    const { folder, store } = await folderOfChanges()
    const { get, reload } = await startServer({ CATALOGUE_DATA_DIR: folder })
    for (const path of ['/catalogue/changes', '/catalogue/changes.atom']) {
      const tag = (await get(path)).headers.get('etag') ?? ''
      expect((await get(path, { 'if-none-match': tag })).status).toBe(304)
      await store.publish({ ...captured(5), spacecraft: sample.spacecraft.slice(path.length % 7) })
      await reload()
      const response = await get(path, { 'if-none-match': tag })
      expect(response.status).toBe(200)
      expect(response.headers.get('etag')).not.toBe(tag)
    }
  })

  test('is empty over the sample alone', async () => {
    const { get } = await testApp()
    expect((await readFeed(await get('/catalogue/changes'))).items).toEqual([])
    expect(await (await get('/catalogue/changes.atom')).text()).not.toContain('<entry>')
  })

  test.each(['2026-02-03T04:05:06.789Z', null])(
    'with nothing known to have changed were last updated at the capture (%j), not in 1970',
    async captured_at => {
      const started = new Date().toISOString()
      const { get } = await testApp({ snapshot: { ...sample, captured_at } })
      const response = await get('/catalogue/changes.atom')
      const [, updated = ''] = /<updated>(.*?)<\/updated>/.exec(await response.text()) ?? []
      if (captured_at) expect(updated).toBe(captured_at)
      // Without a capture the feed begins with the server.
      else expect(updated >= started && updated <= new Date().toISOString()).toBe(true)
      const tag = response.headers.get('etag')
      const later = await testApp({ snapshot: { ...sample, captured_at: '2026-03-01T00:00:00Z' } })
      expect((await later.get('/catalogue/changes.atom')).headers.get('etag')).not.toBe(tag)
    },
  )

  test('that touch no craft are told too', async () => {
    const change = { key: 'k', moment: '2026-01-01T00:00:00.000Z', added: [], removed: [] }
    const { get } = await testApp({ changes: async () => [{ ...change, changed: [] }] })
    const { items } = await readFeed(await get('/catalogue/changes'))
    expect(items[0]).toMatchObject({
      title: 'Details beside the craft changed',
      content_html: '<p>Details beside the craft changed</p>',
    })
  })
})

test('/catalogue/changes.atom holds what RFC 4287 asks for, escaped', async () => {
  const { folder } = await folderOfChanges()
  const { get, origin } = await startServer({ CATALOGUE_DATA_DIR: folder })
  const response = await get('/catalogue/changes.atom')
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const atom = await response.text()
  // A feed has exactly one id, title and updated, and an author (4.1.1).
  const head = atom.slice(0, atom.indexOf('<entry>'))
  expect(head).toContain(`<id>${origin}/catalogue/changes.atom</id>`)
  expect(head).toContain('<updated>2026-01-01T04:00:00.000Z</updated>')
  expect(head).toContain('<author><name>Spacecraft Catalogue</name></author>')
  expect(head).toContain(
    `<link rel="self" type="application/atom+xml" href="${origin}/catalogue/changes.atom"/>`,
  )
  expect(atom).toContain(
    `<link rel="alternate" type="text/html" href="${origin}/spacecraft/${second.id}"/>`,
  )
  // HTML inside XML is escaped twice; a control character is none that XML can hold.
  expect(atom).toContain(
    '&gt;Ship &amp;lt;&amp;quot;1&amp;quot;&amp;gt; &amp;amp; Co\u{FFFD}&lt;/a',
  )
})

const python = `
import json, sys, xml.etree.ElementTree as xml
atom = '{http://www.w3.org/2005/Atom}'
feed = xml.fromstring(sys.stdin.buffer.read())
def told(entry):
    link = entry.find(atom + 'link[@rel="alternate"]').get('href')
    return [entry.find(atom + part).text for part in ('id', 'title', 'content')] + [link]
print(json.dumps([told(entry) for entry in feed.findall(atom + 'entry')]))
`

test.skipIf(!hasPython)(
  'the Atom feed says in Python what the JSON Feed says, whatever the names hold',
  async () => {
    const hostile = fc.sample(fc.string({ unit: 'binary', maxLength: 120 }), 100)
    const changed = hostile.map((name, id) => ({
      ...{ id, name, fields: ['name', 'description'] },
      values: {
        name: { before: hostile[id - 1] ?? ']]>', after: name },
        description: { before: name, after: `<script>${name}</script>` },
      },
    }))
    const changes = async () =>
      // No more than are told one by one.
      Array.from({ length: 10 }, (_, n) => ({
        ...{ key: `k${n}`, moment: '2026-01-01T00:00:00.000Z', added: [], removed: [] },
        changed: changed.slice(n * 10, n * 10 + 10),
      }))
    const { get } = await testApp({ changes })
    const { items } = await readFeed(await get('/catalogue/changes'))
    expect(items).toHaveLength(100)
    expect(new Set(items.map(({ id }) => id)).size).toBe(100)
    const entries = runPython(python, await (await get('/catalogue/changes.atom')).text())
    // XML has no control characters, and reads every line end as a line feed.
    const asXml = (text: string) =>
      text
        .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
        .replace(/\r\n?/g, '\n')
    expect(entries).toEqual(
      items.map(({ id, title, content_html, url }) => [id, asXml(title), asXml(content_html), url]),
    )
  },
)

test('of changes of the same moment, others have another tag', async () => {
  const tags = await Promise.all(
    ['one', 'another'].map(async key => {
      const change = {
        key,
        moment: '2026-01-01T00:00:00.000Z',
        added: [],
        removed: [],
        changed: [],
      }
      const { get } = await testApp({ changes: async () => [change] })
      return (await get('/catalogue/changes')).headers.get('etag')
    }),
  )
  expect(tags[0]).not.toBe(tags[1])
})

test('each client gets the feeds with the address it used, in its own coding', async () => {
  const { get } = await testApp()
  for (const host of ['one.example', 'another.example', 'one.example']) {
    const response = await get('/catalogue/changes', { host })
    expect(response.headers.get('vary')).toBe('Accept-Encoding')
    const feed = await readFeed(response)
    expect([feed.feed_url, feed.language]).toEqual([`http://${host}/catalogue/changes`, 'en-GB'])
  }
})

test('the feeds name the address that clients use', async () => {
  const { get } = await testApp()
  expect((await readFeed(await get('/catalogue/changes'))).feed_url).toBe(
    `${origin}/catalogue/changes`,
  )
})
