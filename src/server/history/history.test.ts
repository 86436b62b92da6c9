import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { changesSinceSchema } from '#ll2/changes-since.ts'
import { craftHistorySchema } from '#ll2/craft-history.ts'
import { recordHistory } from '#snapshot/history/record-history.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { undescribed } from '../openapi/described-answer.fixture.ts'
import { startServer, temporaryFolder } from '../testing/start-server.ts'
import { testApp } from '../testing/test-app.ts'

const sample = await loadSnapshot()
const craftAt = (place: number) => {
  const craft = sample.spacecraft[place]
  if (!craft) throw new Error('The sample has craft')
  return craft
}
const [craft, leaving] = [craftAt(0), craftAt(1)]
const others = sample.spacecraft.slice(2)
const captured = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour)).toISOString()

/** A server on a history of so many states, in which a craft changes in each and another leaves. */
async function startOnHistory(states: number) {
  const folder = await temporaryFolder()
  const snapshots = join(folder, 'snapshots')
  const store = openSnapshotStore(snapshots)
  const revisions: string[] = []
  for (let hour = 0; hour < states; hour += 1) {
    const renamed = { ...craft, name: `Craft in hour ${hour}` }
    const isLast = hour === states - 1
    await store.publish({
      ...sample,
      captured_at: captured(hour),
      spacecraft: [renamed, ...(isLast ? [] : [leaving]), ...others],
    })
    await recordHistory({ folder: snapshots, store, note: async () => {} })
    revisions.push((await store.list())[0]?.revision ?? '')
  }
  const server = await startServer({ CATALOGUE_DATA_DIR: folder })
  /** Each answer is compared with what the description of the API tells of it. */
  async function get(path: string, headers: Record<string, string> = {}) {
    const response = await server.get(path, { 'Accept-Encoding': 'identity', ...headers })
    const { pathname } = new URL(path, server.origin)
    expect(await undescribed(pathname, response), `The description lacks of ${path}`).toEqual([])
    return response
  }
  return { ...server, get, store, snapshots, revisions }
}

describe('/catalogue/history', () => {
  test('tells what changed in a craft, newest first and a page at a time', async () => {
    const { get, origin, revisions } = await startOnHistory(14)
    const response = await get(`/catalogue/history?id=${craft.id}`)
    const page = v.parse(craftHistorySchema, await response.json())
    expect(page).toMatchObject({
      id: craft.id,
      name: 'Craft in hour 13',
      gone: null,
      start: { revision: revisions[0], seen_at: captured(0) },
      count: 13,
      next: `${origin}/catalogue/history?id=${craft.id}&limit=10&offset=10`,
      previous: null,
    })
    expect(page.results).toHaveLength(10)
    expect(page.results[0]).toEqual({
      field: 'name',
      from: 'Craft in hour 12',
      to: 'Craft in hour 13',
      seen_at: captured(13),
      first_seen_at: captured(13),
      revision: revisions[13],
      steps: 1,
    })
    const next = v.parse(craftHistorySchema, await (await fetch(page.next ?? '')).json())
    expect(next.results.at(-1)).toMatchObject({ to: 'Craft in hour 1', revision: revisions[1] })
    expect(next.results).toHaveLength(3)
    expect(next.next).toBeNull()
  })

  test('keeps the last record of a craft that left, while the API has none', async () => {
    const { get, revisions } = await startOnHistory(3)
    const answer = await (await get(`/catalogue/history?id=${leaving.id}`)).json()
    expect(v.parse(craftHistorySchema, answer)).toMatchObject({
      name: leaving.name,
      gone: { since: captured(2), revision: revisions[2], record: leaving },
      results: [{ field: 'listed', from: true, to: false }],
    })
    expect((await get(`/2.3.0/spacecraft/${leaving.id}/`)).status).toBe(404)
  })

  test('is confirmed by its tag until there is something new', async () => {
    const { get, store, reload } = await startOnHistory(2)
    const path = `/catalogue/history?id=${craft.id}`
    const tag = (await get(path)).headers.get('etag') ?? ''
    expect((await get(path, { 'if-none-match': tag })).status).toBe(304)
    await store.publish({ ...sample, captured_at: captured(9) })
    await reload()
    const response = await get(path, { 'if-none-match': tag })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ count: 2 })
  })

  test('is empty where nothing is known of earlier states', async () => {
    const { json } = await testApp()
    expect((await json(`/catalogue/history?id=${craft.id}`)).body).toEqual({
      ...{ id: craft.id, name: craft.name, gone: null, start: null },
      ...{ count: 0, next: null, previous: null, results: [] },
    })
  })

  test.each([
    ['', 400, { id: ['Enter a whole number.'] }],
    ['?id=', 400, { id: ['Enter a whole number.'] }],
    ['?id=one', 400, { id: ['Enter a whole number.'] }],
    ['?id=987654', 404, { detail: 'No Spacecraft matches the given query.' }],
    ['?id=-1', 404, { detail: 'No Spacecraft matches the given query.' }],
    [`?id=${'9'.repeat(400)}`, 404, { detail: 'No Spacecraft matches the given query.' }],
  ])('answers %j plainly', async (query, status, body) => {
    const { json } = await testApp()
    expect(await json(`/catalogue/history${query}`)).toEqual({ status, body })
  })
})

describe('/catalogue/changes?since=', () => {
  test('tells every step from a state to the served one, oldest first', async () => {
    const { get, revisions, status } = await startOnHistory(9)
    for (const [n, since] of revisions.entries()) {
      const response = await get(`/catalogue/changes?since=${since}`)
      expect(response.headers.get('content-type')).toBe('application/json')
      const { revision, count, results } = v.parse(changesSinceSchema, await response.json())
      expect(revision).toBe((await status()).revision)
      expect(count).toBe(revisions.length - 1 - n)
      expect([since, ...results.map(step => step.revision)]).toEqual(revisions.slice(n))
      expect(results.map(step => step.from)).toEqual(revisions.slice(n, -1))
    }
    const [last] = v.parse(
      changesSinceSchema,
      await (await get(`/catalogue/changes?since=${revisions.at(-2)}`)).json(),
    ).results
    expect(last).toEqual({
      ...{ from: revisions.at(-2), revision: revisions.at(-1), seen_at: captured(8), added: [] },
      removed: [{ id: leaving.id, name: leaving.name }],
      changed: [
        {
          ...{ id: craft.id, name: 'Craft in hour 8', fields: ['name'] },
          values: { name: { from: 'Craft in hour 7', to: 'Craft in hour 8' } },
        },
      ],
    })
  })

  test('beyond what is kept is gone, and says what to take instead', async () => {
    const { get, revisions } = await startOnHistory(3)
    const response = await get('/catalogue/changes?since=0123456789ab')
    expect(response.status).toBe(410)
    expect(await response.json()).toEqual({
      detail: `How the data changed since revision 0123456789ab is not known here, or no longer; it is from ${revisions[0]} on. Take the whole of it: /catalogue/snapshot`,
    })
  })

  test.each(['', 'yesterday', '0123456789AB', '0123456789abc'])(
    'with %j, which is no revision, says what one is',
    async since => {
      const { json } = await testApp()
      expect(await json(`/catalogue/changes?since=${since}`)).toEqual({
        status: 400,
        body: {
          since: ['Enter a revision: 12 hexadecimal digits, as /catalogue/status tells it.'],
        },
      })
    },
  )

  test('is confirmed by its tag, and the feed stays where it is', async () => {
    const { get, revisions } = await startOnHistory(2)
    const path = `/catalogue/changes?since=${revisions[0]}`
    const tag = (await get(path)).headers.get('etag') ?? ''
    expect((await get(path, { 'if-none-match': tag })).status).toBe(304)
    const feed = await get('/catalogue/changes')
    expect(feed.headers.get('content-type')).toBe('application/feed+json')
    expect(feed.headers.get('etag')).not.toBe(tag)
  })
})
