import { describe, expect, test } from 'vitest'
import { finish } from '#engine/work.ts'
import type { Image, ImageLicense } from '#ll2/image.ts'
import { isKnownLicense } from '#ll2/is-known-license.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { makeCatalogue, makeConfiguration } from '#testing/make-catalogue.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { syntheticImage } from '#testing/synthetic-images.ts'
import { pictureCredits } from './picture-credits.ts'

const sample = await loadSnapshot()

describe.each([
  ['the sample', sample],
  ['a synthetic catalogue', syntheticCatalogue({ size: 600 })],
])('the credits of %s', (_, catalogue) => {
  const credits = finish(pictureCredits(catalogue))
  const pictures = credits.licenses.flatMap(group => group.pictures)
  const ids = pictures.map(({ image }) => image.id)

  test('name each picture of craft and configurations once', () => {
    const owners = [...catalogue.spacecraft, ...catalogue.configurations]
    const expected = new Set(owners.flatMap(({ image }) => image?.id ?? []))
    expect(ids.toSorted((a, b) => a - b)).toEqual([...expected].sort((a, b) => a - b))
    expect(credits.count).toBe(expected.size)
  })

  test('count each craft that has a picture once', () => {
    const counts = pictures.flatMap(({ uses }) => uses.map(({ count }) => count))
    const withPicture = catalogue.spacecraft.filter(({ image }) => image)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(withPicture.length)
  })

  test('put each picture under its licence', () => {
    for (const { license, pictures } of credits.licenses) {
      for (const { image } of pictures) {
        expect(isKnownLicense(image.license) ? image.license : null).toEqual(license)
      }
    }
  })

  test('begin with LL2’s first priority and end with the unknown', () => {
    const priorities = credits.licenses.map(({ license }) => license?.priority ?? Infinity)
    expect(priorities).toEqual(priorities.toSorted((a, b) => a - b))
    expect(credits.licenses.findIndex(({ license }) => license === null)).toBe(
      credits.licenses.length - 1,
    )
  })
})

const licence = (members: Partial<ImageLicense>): ImageLicense => ({ id: 7, ...members })
const picture = (id: number, name: string, license: ImageLicense | null): Image => ({
  ...syntheticImage(id, name, licence({}), null),
  license,
})

test('a picture tells which configuration and which craft show it', () => {
  const shared = picture(1, 'Shared', null)
  const soyuz = makeConfiguration({ id: 10, name: 'Soyuz', image: shared })
  const progress = makeConfiguration({ id: 11, name: 'Progress' })
  const { licenses } = finish(
    pictureCredits(
      makeCatalogue([
        ...['A', 'B', 'C', 'D'].map(name => ({ name, image: shared, spacecraft_config: soyuz })),
        { name: 'E', image: shared, spacecraft_config: progress },
      ]),
    ),
  )
  expect(licenses).toEqual([
    {
      license: null,
      pictures: [
        {
          image: shared,
          uses: [
            {
              configuration: { id: 10, name: 'Soyuz', type: soyuz.type },
              is_configuration_picture: true,
              count: 4,
              spacecraft: [
                { id: 1, name: 'A' },
                { id: 2, name: 'B' },
                { id: 3, name: 'C' },
              ],
            },
            {
              configuration: { id: 11, name: 'Progress', type: progress.type },
              is_configuration_picture: false,
              count: 1,
              spacecraft: [{ id: 5, name: 'E' }],
            },
          ],
        },
      ],
    },
  ])
})

test('licences without a priority follow by name, before the unknown', () => {
  const unknown = licence({ id: 1, name: 'Unknown', priority: 0 })
  const licences = [
    null,
    unknown,
    licence({ id: 5, name: 'B' }),
    licence({ id: 4, name: 'A' }),
    licence({ id: 3, name: 'C', priority: 2 }),
  ]
  const { licenses } = finish(
    pictureCredits(
      makeCatalogue(licences.map((license, id) => ({ image: picture(id, `${id}`, license) }))),
    ),
  )
  expect(licenses.map(({ license }) => license?.name ?? null)).toEqual(['C', 'A', 'B', null])
  expect(licenses.at(-1)?.pictures).toHaveLength(2)
})

test('a catalogue without pictures has no credits', () => {
  expect(finish(pictureCredits(makeCatalogue([{}])))).toEqual({ count: 0, licenses: [] })
})
