import { expect, test } from 'vitest'
import { readListPage } from './list-page.ts'

const source = 'https://ll2.example/2.3.0/'
const list = 'https://ll2.example/2.3.0/config/spacecraft_statuses/'
const asked = `GET ${list}?…`
const read = (page: object | null, offset = 4) =>
  readListPage(source, 'spacecraft_statuses', offset, page)
const results = [{ id: 5 }, { id: 6 }]

test.each([
  ['amid the list', { count: 9, next: `${list}?offset=5`, results }],
  ['at its end', { count: 6, next: null, results }],
  ['at its end, though a next one is named', { count: 6, next: `${list}?offset=6`, results }],
  ['of one record at its end', { count: 5, next: null, results: [{ id: 5 }] }],
  ['beyond the end of a list that has become shorter', { count: 2, next: null, results: [] }],
])('a page %s is read', (_, page) => {
  const { count, results } = page
  expect(read({ previous: null, ...page })).toEqual({ offset: 4, count, results })
})

test.each([
  ['no page', { results: 7 }, 'count: is missing; results: expected Array, found 7'],
  ['the list ends before its count', { count: 7, next: null, results }, ''],
  [
    'the page is empty, yet the list goes on',
    { count: 7, next: `${list}?offset=5`, results: [] },
    '',
  ],
  [
    'the page is empty, yet the list goes on',
    { count: 7, next: `${list}?offset=5`, results: [{ id: 5 }] },
    '',
  ],
  ['the list goes on beyond its count', { count: 5, next: null, results }, ''],
])('%s: it is refused', (problem, page, told) => {
  expect(() => read({ previous: null, ...page })).toThrow(
    expect.objectContaining({
      name: 'UpstreamShapeError',
      message: `${asked} was answered with data that does not fit: ${told || problem}`,
    }),
  )
})

const other = 'is not the same list'
test.each([
  ['https://elsewhere.example/2.3.0/config/spacecraft_statuses/?offset=5', other],
  ['http://ll2.example/2.3.0/config/spacecraft_statuses/?offset=5', other],
  ['https://ll2.example/2.3.0/spacecraft/?offset=5', other],
  ['later', other],
  [`${list}?offset=4`, 'goes no further'],
  [`${list}?offset=three`, 'goes no further'],
  [list, 'goes no further'],
])('a next page of %s is not followed', (next, problem) => {
  const reading = () => read({ count: 9, next, previous: null, results })
  expect(reading).toThrow(expect.objectContaining({ name: 'UpstreamNextError' }))
  expect(reading).toThrow(`${asked} was answered with a next page that ${problem}`)
})

test('of a next page that is no address, the beginning is quoted', () => {
  const reading = () => read({ count: 9, next: 'x'.repeat(300), previous: null, results })
  expect(reading).toThrow(`is not the same list: "${'x'.repeat(200)}"`)
})
