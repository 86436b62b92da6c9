import type { Image } from '#ll2/image.ts'
import { safeLink } from '../format/safe-link.ts'

/** What must stand beside a picture: title, author and licence, unknown ones said plainly. */
export interface ImageCredit {
  /** Null for a name that LL2 made itself: "[AUTO] Soyuz - image". */
  title: string | null
  credit: string
  licence: { name: string; link: string | null }
}

/** LL2's licence "Unknown", which says that nobody knows the licence. */
const unknownLicence = 1

export function imageCredit(image: Image): ImageCredit {
  const { credit, license } = image
  const isKnown = license !== null && license.id !== unknownLicence
  return {
    title: autoSubject(image) === null ? image.name.trim() || null : null,
    credit: credit?.trim() || 'Credit unknown',
    licence: {
      name: (isKnown && license.name?.trim()) || 'Licence unknown',
      link: isKnown ? safeLink(license.link) : null,
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
