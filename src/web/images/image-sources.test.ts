import { expect, test } from 'vitest'
import { syntheticImage } from '#testing/synthetic-images.ts'
import { imageSources, narrowSourceSet } from './image-sources.ts'

const image = syntheticImage(1, 'A picture', { id: 2 }, null)
const full = image.image_url
const thumbnail = String(image.thumbnail_url)

test('a card tries the thumbnail, then the full picture', () => {
  expect(imageSources(image, 'card')).toEqual([thumbnail, full])
})

test('a page tries the full picture, then the thumbnail', () => {
  expect(imageSources(image, 'detail')).toEqual([full, thumbnail])
})

test.each(['card', 'detail'] as const)('without a thumbnail a %s has the full picture', size => {
  expect(imageSources({ ...image, thumbnail_url: null }, size)).toEqual([full])
})

test.each([
  ['no picture', null],
  ['none told', undefined],
  ['addresses nobody may load', { ...image, image_url: 'javascript:1', thumbnail_url: '/a.jpg' }],
])('%s has no address', (_, nothing) => {
  expect(imageSources(nothing, 'card')).toEqual([])
})

test('a narrow window chooses by density while both addresses work', () => {
  expect(narrowSourceSet([full, thumbnail])).toBe(`${thumbnail} 1x, ${full} 2x`)
  expect(narrowSourceSet([thumbnail])).toBeNull()
  expect(narrowSourceSet([])).toBeNull()
})
