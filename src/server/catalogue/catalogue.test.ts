import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { catalogueStatus } from '#answers/catalogue/status.ts'
import { catalogueStatusSchema } from '#ll2/catalogue-status.ts'
import { messages } from '#ll2/errors.ts'
import { facetsSchema } from '#ll2/facets.ts'
import { suggestionsSchema } from '#ll2/suggestions.ts'
import { parseSnapshot } from '#snapshot/parse-snapshot.ts'
import { testApp } from '../testing/test-app.ts'
import { version } from '../version.ts'

const { get, json, page, snapshot } = await testApp()

describe('/catalogue/facets', () => {
  test('counts for the list’s own parameters', async () => {
    const { status, body } = await json('/catalogue/facets?status=3')
    expect(status).toBe(200)
    const facets = v.parse(facetsSchema, body)
    expect(facets.count).toBe(4)
    // The facet's own choice is left out of its counts: 515, 579, 600, 614 are destroyed.
    expect(facets.facets.status).toEqual([
      { value: 1, label: 'Active', count: 2 },
      { value: 3, label: 'Destroyed', count: 4 },
      { value: 4, label: 'Single Use', count: 14 },
    ])
  })

  test('refuses what the list refuses', async () => {
    expect(await json('/catalogue/facets?status=99')).toEqual({
      status: 400,
      body: { status: [messages.invalidChoice] },
    })
  })
})

describe('/catalogue/suggestions', () => {
  const ask = async (query: string) => {
    const { status, body } = await json(`/catalogue/suggestions?${query}`)
    expect(status).toBe(200)
    return v.parse(suggestionsSchema, body).suggestions
  }

  test('names what a search may have meant', async () => {
    expect((await ask('search=Soyz+9'))[0]).toEqual({
      kind: 'name',
      text: 'Soyuz 9',
      count: (await page('/2.3.0/spacecraft/?search=Soyuz+9')).count,
      spacecraft: null,
    })
    expect(await ask('search=zzzz')).toEqual([])
    expect(await ask('')).toEqual([])
  })

  test('counts under the other filters', async () => {
    expect((await ask('search=Progess')).map(({ text }) => text)).toContain('Progress')
    expect((await ask('search=Progess&type=2')).map(({ text }) => text)).not.toContain('Progress')
  })

  test('refuses what the list refuses, and has a tag of its own', async () => {
    expect(await json('/catalogue/suggestions?status=99')).toEqual({
      status: 400,
      body: { status: [messages.invalidChoice] },
    })
    const tags = ['suggestions', 'facets'].map(async name =>
      (await get(`/catalogue/${name}?search=soyuz`)).headers.get('etag'),
    )
    const [one, other] = await Promise.all(tags)
    expect(one).toBeTruthy()
    expect(one).not.toBe(other)
  })
})

describe('/catalogue/status', () => {
  test('says what is served', async () => {
    const response = await get('/catalogue/status')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(v.parse(catalogueStatusSchema, await response.json())).toEqual({
      version,
      revision: snapshot.revision,
      source: 'https://ll.thespacedevs.com/2.3.0/',
      captured_at: null,
      age: null,
      complete: false,
      counts: {
        spacecraft: 20,
        spacecraft_configurations: 11,
        spacecraft_statuses: 3,
        spacecraft_configuration_types: snapshot.types.length,
      },
      sync: null,
    })
  })

  test('tells the age in whole seconds, never below zero', () => {
    const captured = { ...snapshot, captured_at: '2025-11-01T12:00:00Z' }
    expect(catalogueStatus(captured, null, Date.UTC(2025, 10, 1, 13, 0, 0, 900)).age).toBe(3600)
    expect(catalogueStatus(captured, null, Date.UTC(2025, 10, 1, 11)).age).toBe(0)
    expect(catalogueStatus(snapshot, null, Date.now()).age).toBeNull()
  })
})

test('/catalogue/snapshot is a file that can be served again', async () => {
  const response = await get('/catalogue/snapshot')
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(parseSnapshot(await response.text(), 'download')).toEqual(snapshot)
})

test('/healthz is ok', async () => {
  const response = await get('/healthz')
  expect([response.status, await response.text()]).toEqual([200, 'ok'])
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test.each(['/catalogue/', '/catalogue/status/', '/catalogue/nothing'])(
  '%s is not there',
  async path => {
    expect(await json(path)).toEqual({ status: 404, body: { detail: 'Not found.' } })
  },
)
