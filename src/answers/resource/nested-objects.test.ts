import { expect, test } from 'vitest'
import { finish } from '#engine/work.ts'
import { indexNestedObjects } from './nested-objects.ts'

const url = 'https://ll.thespacedevs.com/2.3.0/agencies/1/'

test('keeps the richest of several copies, by mode and then by members', () => {
  const mini = { response_mode: 'list', url, name: 'A', abbrev: 'A', type: null }
  const normal = { response_mode: 'normal', url, name: 'A' }
  const fuller = { ...normal, description: '' }
  for (const copies of [
    [mini, normal, fuller],
    [fuller, normal, mini],
  ]) {
    const index = finish(indexNestedObjects([[{ family: copies }]]))
    expect([...index]).toEqual([['/2.3.0/agencies/1/', fuller]])
  }
})

test('of two copies that tell the same the first is kept, whatever mode they say', () => {
  for (const response_mode of ['normal', undefined, 'unheard of']) {
    const first = { response_mode, url, name: 'First' }
    const second = { response_mode, url, name: 'Second' }
    expect(finish(indexNestedObjects([[first, second]])).get('/2.3.0/agencies/1/')).toBe(first)
  }
})

test('a copy that says no mode gives way to one that does', () => {
  const bare = { url, name: 'Bare', abbrev: 'B', type: null }
  const mini = { response_mode: 'list', url, name: 'Mini' }
  expect(finish(indexNestedObjects([[bare], [mini]])).get('/2.3.0/agencies/1/')).toBe(mini)
  expect(finish(indexNestedObjects([[mini], [bare]])).get('/2.3.0/agencies/1/')).toBe(mini)
})

test('what has no LL2 address is no part of it', () => {
  const index = finish(indexNestedObjects([[{ url: 'https://example.org/2.3.0' }, { url: null }]]))
  expect(index.size).toBe(0)
})
