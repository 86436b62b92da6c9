import type { Image } from '#ll2/image.ts'

/** What captions and credits read of a picture. */
export function pictureEntry({
  id,
  name,
  image_url,
  thumbnail_url,
  credit,
  license,
}: Image): Image {
  return {
    id,
    name,
    image_url,
    thumbnail_url,
    credit: credit ?? null,
    license: license && {
      id: license.id,
      ...(license.name !== undefined && { name: license.name }),
      link: license.link ?? null,
    },
  }
}
