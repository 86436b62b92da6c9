import { describe, expect, test } from 'vitest'
import { drawings } from './drawing-of.ts'
import { extentOf } from './extent.fixture.ts'
import { creditOf, derivedOf, publishedOf, unconfirmedOf } from './measures-read.ts'
import { person } from './person.ts'
import { craftPlate } from './plate.ts'

/** A centimetre: lines are drawn to the millimetre, and some are rounded twice. */
const near = 0.01

/** Half of the last digit in which most are published. */
const rounding = 0.06

describe.each(drawings)('$name', drawing => {
  const { nose, bounds, length, width, across, span, strokes } = drawing
  const drawn = extentOf(strokes.filter(({ pen }) => pen !== 'axes').map(({ d }) => d))

  test('takes up its bounds, and no more', () => {
    expect(drawn.x).toBeGreaterThan(bounds.x - near)
    expect(drawn.y).toBeGreaterThan(bounds.y - near)
    expect(drawn.x + drawn.width).toBeLessThan(bounds.x + bounds.width + near)
    expect(drawn.y + drawn.height).toBeLessThan(bounds.y + bounds.height + near)
    expect(drawn.width).toBeGreaterThan(bounds.width * 0.99)
    expect(drawn.height).toBeGreaterThan(bounds.height * 0.99)
  })

  test('has the proportions that were published', () => {
    const [along, breadth] =
      nose === 'up' ? [drawn.height, drawn.width] : [drawn.width, drawn.height]
    // The round wings of a Cygnus reach past its engine.
    const overhang = drawing.name === 'Cygnus Enhanced' ? 0.9 : near
    expect(along).toBeGreaterThan(length - near)
    expect(along).toBeLessThan(length + overhang)
    if (span !== undefined || across === 'height') {
      expect(Math.abs(breadth - (span ?? width))).toBeLessThan(2 * near)
    } else if (across !== 'wing span') expect(breadth).toBeGreaterThan(width - 2 * near)
  })

  test('has a body as wide as was published, whatever it unfolds', () => {
    if (across !== 'diameter') return
    // What is symmetrical to the axis and crosses it is the body; wings lie to its sides.
    const [start, size] = nose === 'up' ? (['x', 'width'] as const) : (['y', 'height'] as const)
    const bodies = strokes
      .filter(({ pen }) => pen === 'outline' || pen === 'detail')
      .flatMap(({ d }) => d.split(/(?=M)/).map(part => extentOf([part])))
      .filter(part => part[start] < -0.05 && part[start] + part[size] > 0.05)
    const widest = Math.max(
      ...bodies.map(part => part[size]),
      ...strokes
        .filter(({ pen }) => pen === 'outline')
        .flatMap(({ d }) => d.split(/(?=M)/).map(part => extentOf([part])))
        .filter(part => Math.abs(part[start]) < 0.001)
        .map(part => 2 * part[size]),
    )
    expect(Math.abs(widest - width) / width).toBeLessThan(0.04)
  })

  test('has the measures that were read where they were published, and tells which were nowhere', () => {
    for (const source of publishedOf(drawing)) {
      expect(new URL(source.address).protocol).toMatch(/^https?:$/)
      for (const measure of ['length', 'width', 'span'] as const) {
        const published = source[measure]
        if (published === undefined) continue
        expect(Math.abs((drawing[measure] ?? 0) - published)).toBeLessThan(rounding)
      }
    }
    for (const { measure, metres } of derivedOf(drawing)) {
      expect(Math.abs((drawing[measure] ?? 0) - metres)).toBeLessThan(rounding)
      // What is published needs no deriving.
      expect(publishedOf(drawing).every(source => source[measure] === undefined)).toBe(true)
    }
    expect(creditOf(drawing).endsWith(' not confirmed')).toBe(unconfirmedOf(drawing).length > 0)
    expect(publishedOf(drawing).length + unconfirmedOf(drawing).length).toBeGreaterThan(0)
  })

  test('loses nothing of its plate to a crop, and keeps off the title', () => {
    const plate = craftPlate(drawing)
    const shown = extentOf(plate.strokes.map(({ d }) => d))
    expect(shown.x).toBeGreaterThan(20)
    expect(shown.x + shown.width).toBeLessThan(390)
    expect(shown.y).toBeGreaterThanOrEqual(20)
    for (const { y } of plate.measures) expect(y).toBeLessThan(244)
  })
})

test('no two drawings have one name', () => {
  expect(new Set(drawings.map(({ name }) => name)).size).toBe(drawings.length)
})

test('the person beside them is as tall as is said', () => {
  const drawn = extentOf(person.strokes.map(({ d }) => d))
  expect(drawn.height).toBeCloseTo(person.height, 2)
  expect(drawn.width).toBeLessThan(person.bounds.width + near)
})
