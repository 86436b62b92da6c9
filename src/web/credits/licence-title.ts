import type { ImageLicense } from '#ll2/image.ts'

/** What a group of pictures is headed with; null is the group whose licence is not known. */
export const licenceTitle = (license: ImageLicense | null): string =>
  license?.name?.trim() || 'Licence unknown'

/** The id of that heading, to jump to. */
export const licenceAnchor = (license: ImageLicense | null): string =>
  `licence-${license?.id ?? 'unknown'}`
