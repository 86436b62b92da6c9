import { describe, expect, test } from 'vitest'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { imageLabel } from './image-label.ts'
import { imageAlt, imageSubject, isOwnImage } from './image-subject.ts'

const { spacecraft } = await loadSnapshot()

function craftOf(id: number): Spacecraft {
  const craft = spacecraft.find(candidate => candidate.id === id)
  if (!craft) throw new Error(`No craft ${id}`)
  return craft
}

test('two of the sample have a picture of their own', () => {
  const own = spacecraft.filter(isOwnImage).map(craft => craft.id)
  expect(own.sort()).toEqual([579, 600])
})

describe('label and alternative text', () => {
  test.each([
    // Its own picture, with a title.
    [579, 'Picture of this craft', 'Ship 29 at the suborbital pad'],
    // Its own, but LL2 named it after another ship.
    [600, 'Picture of Starship S28 Testing', 'Starship S28 Testing'],
    // The configuration's, without and with a title.
    [198, 'Picture of its configuration, Soyuz', 'Soyuz, the configuration of Soyuz 9'],
    [612, 'Picture of its configuration, Soyuz MS', 'Soyuz MS in orbit (MS-19)'],
  ])('of craft %d', (id, label, alt) => {
    expect(imageLabel(craftOf(id))).toBe(label)
    expect(imageAlt(craftOf(id))).toBe(alt)
  })

  test('of a picture that LL2 named after the craft itself', () => {
    const ship = craftOf(600)
    const image = ship.image && { ...ship.image, name: '[AUTO] Ship 31 - image' }
    expect(imageLabel({ ...ship, image })).toBe('Picture of this craft')
    expect(imageAlt({ ...ship, image })).toBe('Ship 31')
  })
})

test.each([
  [579, 'Ship 29'],
  [600, 'Starship S28 Testing'],
  [198, 'Soyuz'],
])('the picture of craft %d shows %s', (id, subject) => {
  expect(imageSubject(craftOf(id))).toBe(subject)
})
