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

test('what has no LL2 address is no part of it', () => {
  const index = finish(indexNestedObjects([[{ url: 'https://example.org/2.3.0' }, { url: null }]]))
  expect(index.size).toBe(0)
})
