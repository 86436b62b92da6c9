import { describe, expect, test } from 'vitest'
import { placeByKey } from './arrow-keys.ts'

describe('among 7 craft in rows of 3', () => {
  test.each([
    { key: 'ArrowRight', place: 0, leadsTo: 1 },
    { key: 'ArrowRight', place: 2, leadsTo: 3 },
    { key: 'ArrowRight', place: 6, leadsTo: undefined },
    { key: 'ArrowLeft', place: 3, leadsTo: 2 },
    { key: 'ArrowLeft', place: 0, leadsTo: undefined },
    { key: 'ArrowDown', place: 0, leadsTo: 3 },
    { key: 'ArrowDown', place: 5, leadsTo: undefined },
    { key: 'ArrowUp', place: 6, leadsTo: 3 },
    { key: 'ArrowUp', place: 1, leadsTo: undefined },
    { key: 'Home', place: 5, leadsTo: 0 },
    { key: 'Home', place: 0, leadsTo: undefined },
    { key: 'End', place: 1, leadsTo: 6 },
    { key: 'Enter', place: 1, leadsTo: undefined },
    { key: 'constructor', place: 1, leadsTo: undefined },
  ])('$key from $place leads to $leadsTo', ({ key, place, leadsTo }) => {
    expect(placeByKey(key, { place, columns: 3, count: 7 })).toBe(leadsTo)
  })
})

test('in one column only up and down lead somewhere', () => {
  const from = (key: string) => placeByKey(key, { place: 1, columns: 1, count: 3 })
  expect(from('ArrowLeft')).toBeUndefined()
  expect(from('ArrowRight')).toBeUndefined()
  expect(from('ArrowDown')).toBe(2)
  expect(from('ArrowUp')).toBe(0)
})
