import { describe, expect, test } from 'vitest'
import { origin, testApp } from '../testing/test-app.ts'

const { json } = await testApp()
const statuses = '/2.3.0/config/spacecraft_statuses/'
const types = '/2.3.0/config/spacecraft_configuration_types/'

describe('the tables of names', () => {
  test.each([
    ['', [1, 3, 4]],
    // "Active", "Destroyed", "Single Use"
    ['ordering=-name', [4, 3, 1]],
    ['ordering=-id', [4, 3, 1]],
    ['ordering=flights_count', [1, 3, 4]],
    ['search=active', [1, 3, 4]],
    ['offset=2', [4]],
  ])('statuses?%s', async (query, ids) => {
    const { body } = await json(`${statuses}?${query}`)
    expect(body).toMatchObject({ count: 3, results: ids.map(id => ({ id })) })
  })

  test('have pages and instances', async () => {
    expect((await json(`${statuses}?limit=1`)).body).toEqual({
      count: 3,
      next: `${origin}${statuses}?limit=1&offset=1`,
      previous: null,
      results: [{ id: 1, name: 'Active' }],
    })
    expect((await json(`${statuses}3/`)).body).toEqual({ id: 3, name: 'Destroyed' })
    expect((await json(`${types}2/`)).body).toEqual({ id: 2, name: 'Capsule' })
  })

  test.each([
    [`${statuses}99/`, 'No SpacecraftStatus matches the given query.'],
    [`${types}99/`, 'No SpacecraftConfigurationType matches the given query.'],
    [`${types}capsule/`, 'Not found.'],
  ])('%s is not there', async (path, detail) => {
    expect(await json(path)).toEqual({ status: 404, body: { detail } })
  })
})
