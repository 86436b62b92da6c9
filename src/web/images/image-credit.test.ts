import { describe, expect, test } from 'vitest'
import type { Image } from '#ll2/image.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { autoSubject, imageCredit } from './image-credit.ts'

const { spacecraft } = await loadSnapshot()

function imageOf(id: number): Image {
  const image = spacecraft.find(craft => craft.id === id)?.image
  if (!image) throw new Error(`Craft ${id} has no picture`)
  return image
}

describe('real pictures', () => {
  test('a credited picture keeps title, author and licence', () => {
    expect(imageCredit(imageOf(579))).toEqual({
      title: 'Ship 29 at the suborbital pad',
      credit: 'SpaceX',
      licence: { name: 'CC BY-NC 2.0', link: 'https://creativecommons.org/licenses/by-nc/2.0/' },
    })
    expect(imageCredit(imageOf(612))).toEqual({
      title: 'Soyuz MS in orbit (MS-19)',
      credit: 'ESA/NASA/T. Pesquet',
      licence: {
        name: 'ESA Standard Licence',
        link: 'https://www.esa.int/ESA_Multimedia/Terms_and_conditions_of_use_of_images_and_videos_available_on_the_esa_website',
      },
    })
  })

  test.each([198, 484, 600])('of craft %d nothing is known, and that is said', id => {
    expect(imageCredit(imageOf(id))).toEqual({
      title: null,
      credit: 'Credit unknown',
      licence: { name: 'Licence unknown', link: null },
    })
  })
})

describe('what is missing or unsafe', () => {
  const image = imageOf(579)
  const { license } = image

  test.each([null, undefined, '', '  '])('credit %j is unknown', credit => {
    expect(imageCredit({ ...image, credit }).credit).toBe('Credit unknown')
  })

  test('no licence is an unknown licence', () => {
    expect(imageCredit({ ...image, license: null }).licence).toEqual({
      name: 'Licence unknown',
      link: null,
    })
  })

  test.each(['javascript:alert(1)', '/licences/5', '', null])(
    'a licence is named but not linked to %j',
    link => {
      expect(imageCredit({ ...image, license: license && { ...license, link } }).licence).toEqual({
        name: 'CC BY-NC 2.0',
        link: null,
      })
    },
  )

  test('a blank title is none', () => {
    expect(imageCredit({ ...image, name: ' ' }).title).toBeNull()
  })
})

test.each([
  [198, 'Soyuz'],
  [600, 'Starship S28 Testing'],
  [579, null],
])('the picture of craft %d is named by LL2 after %s', (id, subject) => {
  expect(autoSubject(imageOf(id))).toBe(subject)
})
