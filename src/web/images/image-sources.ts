import type { Image } from '#ll2/image.ts'
import { safeLink } from '../format/safe-link.ts'

/** How large a picture stands on a page: as in the list, or leading a page of its own. */
export type ImageSize = 'card' | 'detail'

/**
 * The addresses of a picture in the order to try them. A card shows the thumbnail and asks for the
 * full picture, which may have megabytes, only should the thumbnail fail; a page of its own does
 * the reverse.
 */
export function imageSources(image: Image | null | undefined, size: ImageSize): readonly string[] {
  if (!image) return []
  const known = sourcesBySize[size].get(image)
  if (known) return known
  const { image_url: full, thumbnail_url: thumbnail } = image
  const urls = size === 'detail' ? [full, thumbnail] : [thumbnail, full]
  const sources = urls.map(safeLink).filter(url => url !== null)
  sourcesBySize[size].set(image, sources)
  return sources
}

/** A card asks several times each time it is drawn, and reading an address takes long. */
const sourcesBySize: Record<ImageSize, WeakMap<Image, readonly string[]>> = {
  card: new WeakMap(),
  detail: new WeakMap(),
}

/**
 * What a window as narrow as a card may load instead of the full picture of a page: there a plain
 * screen needs no more than the thumbnail, a sharper one does.
 *
 * Densities, and only there, because LL2 tells no sizes. `srcset` by width would have to claim
 * some, and by density it would bring every card its full picture on any phone. The variants that
 * LL2 keeps of some pictures have neither sizes nor a fixed meaning: they are not shown.
 * @param working - the addresses that have not failed, the full picture first
 */
export function narrowSourceSet(working: readonly string[]): string | null {
  const [full, thumbnail] = working
  return full && thumbnail ? `${thumbnail} 1x, ${full} 2x` : null
}
