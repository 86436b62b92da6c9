import { expect, test } from 'vitest'
import { finish } from '#engine/work.ts'
import type { Image, ImageLicense } from '#ll2/image.ts'
import { makeCatalogue, makeConfiguration } from '#testing/make-catalogue.ts'
import { pictureCredits } from './picture-credits.ts'

const credits = (catalogue: Parameters<typeof pictureCredits>[0]) =>
  finish(pictureCredits(catalogue))

const picture = (id: number, name: string, license: ImageLicense | null = null): Image => ({
  id,
  name,
  image_url: `https://pictures.test/${id}.jpg`,
  thumbnail_url: null,
  license,
})
const shown = (image: Image, configuration: string) => ({
  image,
  spacecraft_config: makeConfiguration({ id: configuration.length, name: configuration }),
})
const orderOf = (craft: Parameters<typeof makeCatalogue>[0]) =>
  credits(makeCatalogue(craft)).licenses.flatMap(({ pictures }) =>
    pictures.map(({ image }) => image.id),
  )

test('pictures stand beside those of the same configuration, by their names, then by number', () => {
  expect(
    orderOf([
      shown(picture(9, 'A'), 'Soyuz'),
      shown(picture(7, 'Mk 10'), 'Dragon'),
      shown(picture(3, 'Mk 2'), 'Dragon'),
      shown(picture(8, 'Same'), 'Dragon'),
      shown(picture(2, 'Same'), 'Dragon'),
      shown(picture(1, 'Z'), 'Apollo CSM'),
    ]),
  ).toEqual([1, 3, 7, 2, 8, 9])
})

test('licences of one priority go by name, those of one name by number', () => {
  const licence = (id: number, priority: number, name?: string): ImageLicense =>
    name === undefined ? { id, priority } : { id, priority, name }
  const licences = [
    licence(9, 2, 'B'),
    licence(8, 2, 'A'),
    licence(7, 1, 'Z'),
    licence(5, 2, 'A'),
    licence(6, 2),
    null,
  ]
  for (const given of [licences, licences.toReversed()]) {
    const { licenses } = credits(
      makeCatalogue(given.map((license, id) => shown(picture(id, '', license), 'One'))),
    )
    expect(licenses.map(({ license }) => license?.id ?? null)).toEqual([7, 6, 5, 8, 9, null])
  }
})

test('a picture in several sizes or with another text is still one picture, as first seen', () => {
  const { count, licenses } = credits(
    makeCatalogue([shown(picture(4, 'First'), 'One'), shown(picture(4, 'Second'), 'One')]),
  )
  expect(count).toBe(1)
  expect(licenses).toMatchObject([{ pictures: [{ image: { name: 'First' } }] }])
})

test('whose picture it is depends on the configuration that shows it', () => {
  const image = picture(4, 'Shared')
  const { licenses } = credits(
    makeCatalogue([
      { image, spacecraft_config: makeConfiguration({ id: 1, name: 'A', image }) },
      { image, spacecraft_config: makeConfiguration({ id: 2, name: 'B', image: picture(5, '') }) },
      { image, spacecraft_config: makeConfiguration({ id: 3, name: 'C', image: null }) },
    ]),
  )
  const uses = licenses[0]?.pictures.find(one => one.image.id === 4)?.uses
  expect(uses?.map(use => use.is_configuration_picture)).toEqual([true, false, false])
})
