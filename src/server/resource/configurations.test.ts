import { describe, expect, test } from 'vitest'
import { messages } from '#ll2/errors.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { testApp } from '../testing/test-app.ts'

const path = '/2.3.0/spacecraft_configurations/'

describe('the configurations of the sample', async () => {
  const { json, page, snapshot } = await testApp()
  const all = snapshot.configurations.map(({ id }) => id)

  test.each([
    ['', all],
    ['in_use=true', [26, 29, 31, 33, 38]],
    ['in_use=0', all.filter(id => ![26, 29, 31, 33, 38].includes(id))],
    ['in_use=maybe', all],
    // None of the sample says whether people may fly in it.
    ['human_rated=true', []],
    ['human_rated=false', []],
    ['agency=121', [26]],
    ['agency=', all],
    ['name=Soyuz', [1]],
    ['name=soyuz', []],
    ['search=progress', [8, 33, 35]],
    ['search=roscosmos,soyuz', [1, 38]],
    ['search=spacex', [26]],
  ])('?%s', async (query, expected) => {
    const { results, count } = await page(`${path}?limit=100&${query}`)
    expect(results.map(({ id }) => id)).toEqual(expected)
    expect(count).toBe(expected.length)
  })

  test('are ordered by name when asked, and by nothing else', async () => {
    const names = async (query: string) =>
      (await page(`${path}?limit=100&${query}`)).results.map(({ name }) => name)
    const ascending = await names('ordering=name')
    expect(ascending.slice(0, 3)).toEqual(['Chinese reusable spacecraft', 'Gaganyaan', 'Mercury'])
    expect(await names('ordering=-name')).toEqual(ascending.toReversed())
    expect(await names('ordering=-id')).toEqual(await names(''))
  })

  test('bad filters are refused together', async () => {
    expect(await json(`${path}?agency=424242&name=%00`)).toEqual({
      status: 400,
      body: { agency: [messages.invalidChoice], name: [messages.nullCharacter] },
    })
  })

  test('one is found by its id, if the filters let it pass', async () => {
    expect((await json(`${path}26/`)).body).toMatchObject({ id: 26, name: 'Starship' })
    expect((await json(`${path}26/?in_use=false`)).body).toEqual({
      detail: 'No SpacecraftConfiguration matches the given query.',
    })
    expect((await json(`${path}x/`)).body).toEqual({ detail: 'Not found.' })
  })
})

test('modes apply to configurations held in detail', async () => {
  const { page, json } = await testApp({
    snapshot: {
      ...syntheticCatalogue({ size: 10, mode: 'detailed' }),
      source: 'https://ll.thespacedevs.com/2.3.0/',
      captured_at: null,
      complete: false,
      revision: 'synthetic',
    },
  })
  for (const mode of ['normal', 'detailed']) {
    const { results } = await page(`${path}?mode=${mode}`)
    expect(new Set(results.map(result => result.response_mode))).toEqual(new Set([mode]))
    expect((await json(`${path}${results[0]?.id}/?mode=${mode}`)).body).toMatchObject({
      response_mode: 'detailed',
    })
  }
  const { count } = await page(path)
  const rated = await page(`${path}?human_rated=true`)
  const unrated = await page(`${path}?human_rated=false`)
  expect(rated.count).toBeGreaterThan(0)
  expect(rated.count).toBeLessThan(count)
  expect(unrated.count).toBeGreaterThan(0)
})

test.each([
  ['/2.3.0/spacecraft_configurations/?format=api', '/configurations'],
  ['/2.3.0/spacecraft_configurations/1/?format=api', '/configurations/1'],
])('%s, opened in a browser, leads to the page that shows the same', async (path, page) => {
  const { get } = await testApp()
  const text = await (await get(path)).text()
  expect(text).toContain(`<a href="${page}">See it in the catalogue</a>`)
})
