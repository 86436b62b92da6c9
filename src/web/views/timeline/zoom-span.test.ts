import { describe, expect, test } from 'vitest'
import type { Span } from '#charts/time-axis.ts'
import { asMinutes } from '#ll2/views/minutes.ts'
import { dayLength, shortest, shownSpan } from './shown-span.ts'
import { daysOf, type Fingers, pinchedSpan, wheelFactor, zoomedSpan } from './zoom-span.ts'

const span = (from: string, to: string): Span => [
  asMinutes(Date.parse(from)),
  asMinutes(Date.parse(to)),
]
const whole = span('1961-01-01', '2026-11-29T06:00:00Z')
const eighties = span('1980-01-01', '1990-01-01')
const at = ([from, to]: Span, place: number) => from + place * (to - from)
const lengthOf = ([from, to]: Span) => to - from

describe('a wheel', () => {
  test.each([0, 0.2, 0.5, 1])('leaves what is under the pointer at %d where it is', place => {
    const closer = zoomedSpan(eighties, place, 0.5, whole)
    expect(lengthOf(closer)).toBeCloseTo(lengthOf(eighties) / 2)
    expect(at(closer, place)).toBeCloseTo(at(eighties, place))
  })

  test('shows no more than there is, and no less than can be told apart', () => {
    expect(zoomedSpan(eighties, 0.5, 1000, whole)).toEqual(whole)
    expect(lengthOf(zoomedSpan(eighties, 0.3, 1e-9, whole))).toBe(shortest)
    const [from, to] = zoomedSpan(eighties, 0.1, 6, whole)
    expect(from).toBeGreaterThanOrEqual(whole[0])
    expect(to).toBeCloseTo(whole[1])
  })

  test('looks closer upwards and back downwards, whatever it counts in, by no leap', () => {
    const factor = (deltaY: number, deltaMode = 0) => wheelFactor({ deltaY, deltaMode })
    expect(factor(-3) * factor(3)).toBeCloseTo(1)
    expect(factor(-3)).toBeLessThan(1)
    expect(factor(-120)).toBe(factor(-3, 1))
    expect(factor(-1e6)).toBeGreaterThan(0.7)
  })
})

describe('two fingers', () => {
  const pairs: [string, Fingers, Fingers][] = [
    ['apart', [0.4, 0.6], [0.2, 0.8]],
    ['apart, and to the right', [0.4, 0.6], [0.5, 0.9]],
    ['crosswise', [0.6, 0.4], [0.8, 0.2]],
    ['together', [0.2, 0.8], [0.3, 0.7]],
  ]
  test.each(pairs)('that move %s keep what they took hold of', (_, down, now) => {
    const shown = pinchedSpan(eighties, down, now, whole)
    for (const [n, place] of now.entries()) {
      expect(at(shown, place)).toBeCloseTo(at(eighties, down[n] ?? Number.NaN))
    }
  })

  test('above one another do not divide by nothing, and end where time does', () => {
    const shown = pinchedSpan(eighties, [0.2, 0.8], [0.5, 0.5], whole)
    expect(shown).toEqual(whole)
    expect(lengthOf(pinchedSpan(eighties, [0.5, 0.5], [0, 1], whole))).toBeGreaterThan(shortest)
  })
})

describe('in an address', () => {
  test('a stretch is days around it, whole years are years, and the ends are nothing', () => {
    expect(daysOf(whole, whole)).toEqual({ from: undefined, to: undefined })
    expect(daysOf(eighties, whole)).toEqual({ from: '1980', to: '1989' })
    expect(daysOf(span('1980-03-04T05:06:00Z', '2000-02-29T01:00:00Z'), whole)).toEqual({
      from: '1980-03-04',
      to: '2000-02-29',
    })
  })

  test.each([0.9, 0.5, 0.1, 0.01, 1e-4, 1e-9])(
    'one of %d of the whole is shown as it is, to the day',
    factor => {
      const zoomed = zoomedSpan(whole, 0.37, factor, whole)
      const shown = shownSpan(daysOf(zoomed, whole), whole)
      for (const end of [0, 1] as const) {
        expect(Math.abs(shown[end] - zoomed[end])).toBeLessThan(dayLength)
      }
      expect(daysOf(shown, whole)).toEqual(daysOf(zoomed, whole))
    },
  )
})
