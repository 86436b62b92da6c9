import { expect, test } from 'vitest'
import type { CreditedPicture, PictureUse } from '#ll2/credits.ts'
import { syntheticImage } from '#testing/synthetic-images.ts'
import { pictureLabel } from './picture-label.ts'

const use = (members: Partial<PictureUse>): PictureUse => ({
  configuration: { id: 1, name: 'Soyuz', type: null },
  is_configuration_picture: false,
  count: 1,
  spacecraft: [{ id: 1, name: 'Soyuz 9' }],
  ...members,
})

test.each<[string, string, PictureUse[]]>([
  ['Picture of Soyuz 9', 'A title', [use({})]],
  ['Picture of 4 craft', 'A title', [use({ count: 3 }), use({})]],
  ['Picture of Starship S28', '[AUTO] Starship S28 - image', [use({ count: 3 })]],
  [
    'Picture of the configuration Soyuz',
    '[AUTO] Soyuz 7K - image',
    [use({ is_configuration_picture: true })],
  ],
  [
    'Picture of the configuration Soyuz',
    'A title',
    [use({}), use({ is_configuration_picture: true, count: 0, spacecraft: [] })],
  ],
])('%s', (label, name, uses) => {
  const picture: CreditedPicture = { image: syntheticImage(1, name, { id: 2 }, null), uses }
  expect(pictureLabel(picture)).toBe(label)
})
