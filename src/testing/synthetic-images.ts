import type { Image, ImageLicense } from '#ll2/image.ts'

/** Licences that exist nowhere, but for "Unknown", which LL2 has too and which has no link. */
export const licenses: readonly [ImageLicense, ...ImageLicense[]] = [
  { id: 1, name: 'Unknown', priority: 9, link: null },
  {
    id: 2,
    name: 'Synthetic Attribution Licence 2.0',
    priority: 2,
    link: 'https://licenses.invalid/attribution',
  },
  {
    id: 3,
    name: 'Synthetic Media Guidelines',
    priority: 4,
    link: 'https://licenses.invalid/guidelines',
  },
  { id: 4, name: 'Synthetic Archive Terms', priority: 6, link: null },
]

/** A picture that is nowhere: `.invalid` never resolves (RFC 2606). */
export function syntheticImage(
  id: number,
  name: string,
  license: ImageLicense,
  credit: string | null,
): Image {
  const address = `https://images.invalid/synthetic-${id}`
  return {
    id,
    name,
    image_url: `${address}.jpg`,
    thumbnail_url: `${address}-thumbnail.jpg`,
    credit,
    license,
    single_use: id % 2 === 0,
    variants:
      id % 3 === 0
        ? [{ id, type: { id: 1, name: 'Synthetic' }, image_url: `${address}-wide.jpg` }]
        : [],
  }
}
