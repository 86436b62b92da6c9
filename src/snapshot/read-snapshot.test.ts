import { expect, test } from 'vitest'
import embedded from './embedded.json' with { type: 'json' }
import { parseSnapshot, readSnapshot, SnapshotError } from './parse-snapshot.ts'

const [soyuz, soyuz9] = embedded.spacecraft
if (!soyuz || !soyuz9) throw new Error('The embedded snapshot has craft')

const configuration = soyuz.spacecraft_config
const detailed = {
  ...configuration,
  response_mode: 'detailed',
  agency: { ...configuration.agency, response_mode: 'normal' },
  family: [],
}
const file = (lists: object) => ({
  format: 'spacecraft-catalogue-snapshot',
  version: 1,
  source: 'https://ll.thespacedevs.com/2.3.0/',
  captured_at: null,
  complete: true,
  spacecraft: [soyuz],
  ...lists,
})
const configurationsOf = (lists: object) => readSnapshot(file(lists), 'x.json').configurations

test('of two records of one id the list wins, whatever a craft nests', () => {
  const listed = { ...configuration, in_use: false }
  const status = { ...soyuz.status, name: 'As listed' }
  expect(configurationsOf({ spacecraft_configurations: [listed] })).toEqual([listed])
  expect(readSnapshot(file({ spacecraft_statuses: [status] }), 'x.json').statuses).toEqual([status])
})

test('of two craft that nest one configuration the first by place wins', () => {
  const other = { ...soyuz9, spacecraft_config: { ...configuration, in_use: true } }
  expect(configurationsOf({ spacecraft: [soyuz, other] })).toEqual([configuration])
  expect(configurationsOf({ spacecraft: [other, soyuz] })).toEqual([other.spacecraft_config])
})

test('what is known in detail is not lost to a shorter record, nor to a later one', () => {
  const craft = (wanted: object) => ({
    ...soyuz,
    response_mode: 'detailed',
    flights: [],
    spacecraft_config: wanted,
  })
  const later = { ...craft({ ...detailed, capability: 'later' }), id: soyuz9.id }
  const first = craft({ ...detailed, capability: 'first' })
  expect(configurationsOf({ spacecraft: [first, later] })).toEqual([first.spacecraft_config])
  expect(
    configurationsOf({ spacecraft: [first], spacecraft_configurations: [configuration] }),
  ).toEqual([first.spacecraft_config])
  expect(configurationsOf({ spacecraft: [first, soyuz9] })).toEqual([first.spacecraft_config])
})

test.each([
  ['https://ll.thespacedevs.com/12.34.56/spacecraft/1/', 'https://ll.thespacedevs.com/12.34.56/'],
  ['see https://lldev.thespacedevs.com/2.3.0/spacecraft/1/', 'https://ll.thespacedevs.com/2.3.0/'],
])('an answer whose records are at %s is said to come from %s', (url, source) => {
  expect(readSnapshot([{ ...soyuz, url }], 'x.json').source).toBe(source)
})

test('a saved answer is said to come from where its first linked record comes from', () => {
  const at = (url: string, id: number) => ({ ...soyuz, url, id })
  const answer = [
    at('elsewhere', 1),
    at('http://one.test/2.3.0/spacecraft/2/', 2),
    at('http://two.test/2.3.0/spacecraft/3/', 3),
  ]
  expect(readSnapshot(answer, 'x.json').source).toBe('http://one.test/2.3.0/')
})

test('a wrong value is shown whole while it is no longer than 60 characters', () => {
  const refusal = (length: number) => () =>
    readSnapshot([{ ...soyuz, flights_count: 'x'.repeat(length - 2) }], 'x.json')
  expect(refusal(60)).toThrow(`found "${'x'.repeat(58)}"`)
  expect(refusal(61)).toThrow(`found "${'x'.repeat(59)}…`)
})

test('a refusal is told apart from other errors, and keeps what caused it', () => {
  try {
    parseSnapshot('{', 'x.json')
  } catch (error) {
    expect(error).toBeInstanceOf(SnapshotError)
    expect(error).toMatchObject({
      name: 'SnapshotError',
      cause: { cause: expect.any(SyntaxError) },
    })
    return
  }
  throw new Error('It was accepted')
})

test('a record that is wrong in a thousand places is told by ten of them, and how many more', () => {
  const problems = (count: number) => {
    const flights = Array.from({ length: count }, () => 1)
    try {
      readSnapshot([{ ...soyuz, response_mode: 'detailed', flights }], 'x.json')
    } catch (error) {
      return String(error).split('\n- ').slice(1)
    }
    return []
  }
  // Of a detailed craft more is missing than the flights.
  const others = problems(0).length
  expect(problems(10 - others)).toHaveLength(10)
  expect(problems(10 - others).join()).not.toContain('more problems')
  expect(problems(1000 - others)).toHaveLength(11)
  expect(problems(1000 - others).at(-1)).toMatch(/, and 990 more problems$/)
})
