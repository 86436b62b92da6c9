import { pino } from 'pino'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { listen, originOf } from '#server/listen.ts'
import { createNodeListener } from '#server/node-listener.ts'
import { testApp } from '#server/testing/test-app.ts'
import { createQueryClient } from '../create-query-client.ts'
import { vocabularyOptions } from './catalogue-queries.ts'
import { httpSourceAt } from './http-source.ts'
import { inSpaceOptions } from './in-space-query.ts'
import { prefetchCatalogue } from './prefetch-catalogue.ts'
import {
  entriesPath,
  exportPath,
  listPath,
  spacecraftFromLists,
  spacecraftListOptions,
} from './spacecraft-list-queries.ts'

const { app, snapshot } = await testApp()
const logger = pino({ level: 'silent' })
const door = await listen('127.0.0.1', 0, createNodeListener(app, { logger }))
const origin = originOf(door.server)
afterAll(() => door.close())

const asked: string[] = []
/** A client of our own server over the sample, as a browser has it. */
const client = (addressOf = (path: string) => path) =>
  createQueryClient(
    httpSourceAt(path => {
      asked.push(path)
      return origin + addressOf(path)
    }),
  )
beforeEach(() => {
  asked.length = 0
})

test('the addresses of a list hold its filters and order, and what is not known last', () => {
  const search = { search: 'a&b', status: [1, 4], ordering: 'name', page: 3, limit: 12 } as const
  const list = { ...search, status: [...search.status] }
  const page = 'limit=12&nulls=last&offset=24&ordering=name&search=a%26b&status=1%2C4'
  expect(entriesPath(list)).toBe(`/catalogue/entries?${page}`)
  expect(listPath(list)).toBe(`/2.3.0/spacecraft/?${page}`)
  expect(exportPath(list, 'csv')).toBe(
    '/catalogue/export.csv?nulls=last&ordering=name&search=a%26b&status=1%2C4',
  )
  expect(entriesPath({ view: 'table', columns: ['type'] })).toBe(entriesPath({}))
})

describe('a page of the list', () => {
  test('tells its place among all', async () => {
    const list = await client().fetchQuery(spacecraftListOptions({ limit: 12, page: 2 }))
    const { length } = snapshot.spacecraft
    expect(list).toMatchObject({ count: length, page: 2, pages: Math.ceil(length / 12), limit: 12 })
    expect(list.results).toHaveLength(length - 12)
  })

  test('past the end is the last one, which is not asked for again', async () => {
    const one = client()
    const list = await one.fetchQuery(spacecraftListOptions({ limit: 12, page: 99 }))
    expect(list.page).toBe(2)
    expect(asked).toEqual([entriesPath({ limit: 12 }, 99), entriesPath({ limit: 12 }, 2)])
    expect(await one.fetchQuery(spacecraftListOptions({ limit: 12, page: 2 }))).toEqual(list)
    expect(asked).toHaveLength(2)
  })

  test('of nothing is the first of one', async () => {
    const list = await client().fetchQuery(spacecraftListOptions({ search: 'zzz', page: 5 }))
    expect(list).toEqual({ count: 0, page: 1, pages: 1, limit: 24, results: [] })
  })

  test('brings its craft to their own pages', async () => {
    const one = client()
    const { results } = await one.fetchQuery(spacecraftListOptions({ limit: 12 }))
    const [craft] = results
    expect(spacecraftFromLists(one, craft?.id ?? 0)).toBe(craft)
    expect(spacecraftFromLists(one, 999_999)).toBeUndefined()
  })
})

describe('what the list page asks for ahead', () => {
  test('is all it shows, with the filters only where they are beside it', async () => {
    await prefetchCatalogue(client(), { search: 'soyuz' }, true)
    const withFilters = [...asked].sort()
    expect(withFilters).toEqual([
      entriesPath({ search: 'soyuz' }),
      '/catalogue/facets',
      '/catalogue/facets?search=soyuz',
      '/catalogue/in-space',
      '/catalogue/status',
    ])
    asked.length = 0
    await prefetchCatalogue(client(), { search: 'soyuz' }, false)
    expect([...asked].sort()).toEqual(
      withFilters.filter(path => path !== '/catalogue/facets?search=soyuz'),
    )
  })

  test('leaves out ids that the catalogue does not know', async () => {
    await prefetchCatalogue(client(), { status: [4, 999] }, false)
    expect(asked).toContain(entriesPath({ status: [4] }))
    expect(asked.filter(path => path.includes('999'))).toEqual([])
  })

  test('does without what fails: the page says what is missing', async () => {
    const one = client(path => (path.startsWith('/catalogue/entries') ? '/catalogue/no' : path))
    await prefetchCatalogue(one, {}, true)
    expect(one.getQueryState(spacecraftListOptions({}).queryKey)?.status).toBe('error')
    expect(one.getQueryState(inSpaceOptions().queryKey)?.status).toBe('success')
    expect(one.getQueryData(vocabularyOptions().queryKey)?.count).toBe(snapshot.spacecraft.length)
  })
})
