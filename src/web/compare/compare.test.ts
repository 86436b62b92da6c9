import { describe, expect, test } from 'vitest'
import { detailedSpacecraft, normalSpacecraft } from '#ll2/detailed-spacecraft.fixture.ts'
import { toCompared } from '../data/compared.ts'
import { compareTitle } from './compare-words.ts'
import { comparedFacts } from './compared-facts.ts'
import { outlineOf } from './scale/outline-of.ts'

const now = Date.UTC(2025, 11, 1)
const one = toCompared(detailedSpacecraft, now)
type Configuration = typeof one.configuration
const withConfiguration = (members: Partial<Configuration>) => ({
  ...one,
  configuration: { ...one.configuration, ...members },
})
const differing = (...craft: (typeof one)[]) =>
  comparedFacts(craft).flatMap(({ name, isDifferent }) => (isDifferent ? name : []))

describe('facts side by side', () => {
  test('those in which craft differ are marked, and equal ones are not', () => {
    expect(differing(one, one)).toEqual([])
    expect(differing(one, { ...one, flights_count: 7 }, one)).toEqual(['Flights'])
  })

  test('what is not known of one is no difference', () => {
    expect(differing(one, { ...one, flights_count: null })).toEqual([])
  })

  test('a fact that is known of none is left out', () => {
    const names = comparedFacts([toCompared(normalSpacecraft, now)]).map(({ name }) => name)
    expect(names).not.toContain('Height')
    expect(names).toContain('Flights')
  })

  test('a craft that has no time recorded was not in space for no time', () => {
    const facts = comparedFacts([{ ...one, time_in_space: 'P0D', time_docked: 'P0D' }])
    expect(facts.map(({ name }) => name)).not.toContain('Time in space')
  })
})

describe('a craft to scale', () => {
  test.each([2, 3, 4, 5, 6, 7, 99])('of type %i has the size of its record', id => {
    const { outline } = outlineOf(
      withConfiguration({ name: 'Nobody’s', type: { id, name: '' }, height: 8, diameter: 3 }),
    )
    const { width, height } = outline?.bounds ?? { width: 0, height: 0 }
    // What lies is as long as it would stand.
    expect(id === 3 ? width : height).toBe(8)
    if (id !== 3) expect(width).toBe(3)
    expect(outline?.strokes.map(({ d }) => d).join()).not.toMatch(/NaN|undefined/)
  })

  test('that is drawn has its published size, and names where that was published', () => {
    const drawn = outlineOf(withConfiguration({ name: 'Vostok', height: null, diameter: null }))
    expect(drawn).toMatchObject({ by: 'drawing', source: expect.stringMatching(/\w/) })
  })

  test.each([
    [{ height: null, diameter: null }, 'no height or diameter is recorded'],
    [{ height: 8, diameter: null }, 'no diameter is recorded'],
    [{ height: 0, diameter: 3 }, 'no height is recorded'],
    [{ height: Number.MAX_VALUE, diameter: 3 }, 'no height is recorded'],
  ])('with %j stands aside, and it is said why', (size, why) => {
    expect(outlineOf(withConfiguration({ name: 'Nobody’s', ...size }))).toEqual({
      outline: null,
      why,
    })
  })
})

test('a comparison is named after its craft', () => {
  expect(compareTitle([{ name: 'A' }, { name: 'B' }, { name: 'C' }])).toBe('A, B and C compared')
  expect(compareTitle([])).toBe('Compare spacecraft')
})
