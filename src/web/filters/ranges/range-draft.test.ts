import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatIsoDuration } from '#ll2/iso-duration.ts'
import type { TimeUnit } from '../../search/range-amount.ts'
import { draftOf, readDraft } from './range-draft.ts'

const typed = (gte: string, lte: string, unit: TimeUnit = 'days') => ({
  gte: { text: gte, unit },
  lte: { text: lte, unit },
})

describe('a duration of the URL', () => {
  test.each([
    ['PT1S', '1', 'seconds'],
    ['PT90S', '90', 'seconds'],
    ['PT18M', '18', 'minutes'],
    ['PT36H', '36', 'hours'],
    ['P30D', '30', 'days'],
    ['P366D', '366', 'days'],
    ['P365D', '1', 'years'],
    ['P730D', '2', 'years'],
    ['PT0.5S', '0.5', 'seconds'],
    ['P0D', '0', 'days'],
  ])('%s is typed as %s %s', (iso, text, unit) => {
    expect(draftOf('time_in_space', { gte: iso }).gte).toEqual({ text, unit })
  })

  test('survives the fields', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 40 }), fc.nat({ max: 2 ** 40 }), (a, b) => {
        const ends = {
          gte: formatIsoDuration(Math.min(a, b)),
          lte: formatIsoDuration(Math.max(a, b)),
        }
        expect(readDraft('time_docked', draftOf('time_docked', ends))).toEqual({ ends })
      }),
    )
  })
})

describe('what is typed', () => {
  test.each([
    [typed('1', '30'), { gte: 'P1D', lte: 'P30D' }],
    [typed(' 1.5 ', ''), { gte: 'P1DT12H' }],
    [typed('', '2', 'years'), { lte: 'P730D' }],
    [typed('5', '5', 'hours'), { gte: 'PT5H', lte: 'PT5H' }],
    [typed('', ''), {}],
  ])('%j is a range of times', (draft, ends) => {
    expect(readDraft('time_in_space', draft)).toEqual({ ends })
  })

  test('may differ in its units', () => {
    const draft = { gte: { text: '36', unit: 'hours' }, lte: { text: '2', unit: 'days' } } as const
    expect(readDraft('time_in_space', draft)).toEqual({ ends: { gte: 'P1DT12H', lte: 'P2D' } })
  })

  test.each([
    [typed('2', ''), { gte: '2' }],
    [typed('02', '10'), { gte: '2', lte: '10' }],
  ])('%j is a range of flights', (draft, ends) => {
    expect(readDraft('flights_count', draft)).toEqual({ ends })
  })

  test.each(['x', '-1', '1,5', '1e3', '.5', '1.', '9'.repeat(16)])('%s is no time', text => {
    const { problem } = readDraft('time_in_space', typed('', text))
    expect(problem).toEqual({ ends: ['lte'], text: 'Enter a number, such as 30 or 1.5.' })
  })

  test.each(['x', '-1', '1.5', '9'.repeat(10)])('%s is no number of flights', text => {
    const { problem } = readDraft('flights_count', typed(text, ''))
    expect(problem).toEqual({ ends: ['gte'], text: 'Enter a whole number, such as 2.' })
  })

  test.each([
    [typed(' 1981 ', '1985-10-03'), { gte: '1981', lte: '1985-10-03' }],
    [typed('1981', '1981'), { gte: '1981', lte: '1981' }],
    [typed('', '1969'), { lte: '1969' }],
  ])('%j is a range of launches', (draft, ends) => {
    expect(readDraft('launched', draft)).toEqual({ ends })
    expect(readDraft('launched', draftOf('launched', ends))).toEqual({ ends })
  })

  test.each(['x', '81', '1981-02-30', '1981.5'])('%s is no year', text => {
    const { problem } = readDraft('launched', typed(text, ''))
    expect(problem).toEqual({ ends: ['gte'], text: 'Enter a year, such as 1981.' })
  })

  test('years must rise, and a year ends with its last day', () => {
    expect(readDraft('launched', typed('1982', '1981')).problem).toEqual({
      ends: ['gte', 'lte'],
      text: '“From” is after “to”.',
    })
    expect(readDraft('launched', typed('1981-12-31', '1981')).problem).toBeUndefined()
  })

  test.each(['time_in_space', 'flights_count'] as const)('must rise: %s', field => {
    expect(readDraft(field, typed('10', '9')).problem?.ends).toEqual(['gte', 'lte'])
    expect(readDraft(field, typed('9', '10')).problem).toBeUndefined()
  })
})
