import { describe, expect, test } from 'vitest'
import { pageLinks, parsePageParams } from './page-params.ts'
import { parseQuery } from './query-string.ts'

const parse = (text: string) => parsePageParams(parseQuery(text))

describe('limit', () => {
  test.each<[string, number]>([
    ['', 10],
    ['limit=', 10],
    ['limit=0', 10],
    ['limit=-1', 10],
    ['limit=abc', 10],
    ['limit=2.5', 10],
    ['limit=1e3', 10],
    ['limit=1', 1],
    ['limit=100', 100],
    ['limit=101', 100],
    ['limit=99999999999999999999', 100],
    ['limit=+5+', 5],
    ['limit=%2B5', 5],
    ['limit=05', 5],
    ['limit=7&limit=3', 3],
    ['limit=7&limit=', 10],
  ])('%j means %d', (text, limit) => {
    expect(parse(text).limit).toBe(limit)
  })
})

describe('offset', () => {
  test.each<[string, bigint]>([
    ['', 0n],
    ['offset=', 0n],
    ['offset=-1', 0n],
    ['offset=abc', 0n],
    ['offset=1e3', 0n],
    ['offset=2.5', 0n],
    ['offset=0', 0n],
    ['offset=60', 60n],
    ['offset=+60+', 60n],
    ['offset=60&offset=20', 20n],
    ['offset=99999999999999999999', 99999999999999999999n],
  ])('%j means %d', (text, offset) => {
    expect(parse(text).offset).toBe(offset)
  })
})

describe('mode', () => {
  test.each([
    ['', 'normal'],
    ['mode=detailed', 'detailed'],
    ['mode=Detailed', 'normal'],
    ['mode=detailed+', 'normal'],
    ['mode=list', 'normal'],
    ['mode=', 'normal'],
    ['mode=list&mode=detailed', 'detailed'],
    ['mode=detailed&mode=', 'normal'],
  ])('%j means %s', (text, mode) => {
    expect(parse(text).mode).toBe(mode)
  })
})

describe('pageLinks', () => {
  const address = 'https://ll.example/2.3.0/spacecraft/'
  const links = (text: string, count: number) => {
    const query = parseQuery(text)
    const { next, previous } = pageLinks(address, query, parsePageParams(query), count)
    return [next?.replace(address, '') ?? null, previous?.replace(address, '') ?? null]
  }

  test('are the captured ones for the captured requests', () => {
    expect(links('format=api&offset=460&ordering=-time_docked', 596)).toEqual([
      '?format=api&limit=10&offset=470&ordering=-time_docked',
      '?format=api&limit=10&offset=450&ordering=-time_docked',
    ])
  })

  test.each<[string, string, number, string | null, string | null]>([
    ['no record', '', 0, null, null],
    ['one page, just full', '', 10, null, null],
    ['one record more', '', 11, '?limit=10&offset=10', null],
    ['the second of two pages', 'offset=10', 20, null, '?limit=10'],
    ['less than a page from the start', 'offset=3', 20, '?limit=10&offset=13', '?limit=10'],
    ['a middle page', 'offset=20&limit=5', 50, '?limit=5&offset=25', '?limit=5&offset=15'],
    ['the effective limit', 'limit=500', 250, '?limit=100&offset=100', null],
    ['a bad limit', 'limit=abc', 250, '?limit=10&offset=10', null],
    ['a bad offset', 'offset=-5', 20, '?limit=10&offset=10', null],
    ['past the end', 'offset=500', 20, null, '?limit=10&offset=490'],
    [
      'an offset beyond all numbers',
      'offset=99999999999999999999',
      20,
      null,
      '?limit=10&offset=99999999999999999989',
    ],
    [
      'other parameters, unknown and empty ones too, by name',
      'status=4&b=&a=%C3%A9+x&Z=1',
      20,
      '?Z=1&a=%C3%A9+x&b=&limit=10&offset=10&status=4',
      null,
    ],
    [
      'repeats, but not of limit and offset',
      'a=2&limit=5&a=1&limit=4&offset=8&offset=4',
      20,
      '?a=2&a=1&limit=4&offset=8',
      '?a=2&a=1&limit=4',
    ],
  ])('%s', (_, query, count, next, previous) => {
    expect(links(query, count)).toEqual([next, previous])
  })
})
