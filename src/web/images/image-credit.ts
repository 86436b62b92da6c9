import type { Image } from '#ll2/image.ts'
import { isKnownLicense } from '#ll2/is-known-license.ts'
import { safeLink } from '../format/safe-link.ts'

/** What must stand beside a picture: title, author and licence, unknown ones said plainly. */
export interface ImageCredit {
  /** Null for a name that LL2 made itself: "[AUTO] Soyuz - image". */
  title: string | null
  credit: string
  licence: { name: string; link: string | null }
}

export function imageCredit(image: Image): ImageCredit {
  const { credit, license } = image
  return {
    title: autoSubject(image) === null ? image.name.trim() || null : null,
    credit: credit?.trim() || 'Credit unknown',
    licence: {
      name: (isKnownLicense(license) && license.name?.trim()) || 'Licence unknown',
      link: isKnownLicense(license) ? safeLink(license.link) : null,
    },
  }
}

/** What a picture shows by the name LL2 made for it; null for a name that a person gave. */
export function autoSubject({ name }: Image): string | null {
  return name.startsWith('[AUTO]')
    ? name
        .slice(6)
        .replace(/ - image$/, '')
        .trim()
    : null
}
