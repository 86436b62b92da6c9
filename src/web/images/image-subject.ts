import type { Image } from '#ll2/image.ts'
import type { DrawnConfiguration } from './drawn-configuration.ts'
import { autoSubject, imageCredit } from './image-credit.ts'

/** What pictures and their captions tell of a craft: its own record has it, and its entry in a list. */
export interface PicturedCraft {
  name: string
  serial_number?: string | null | undefined
  image?: Image | null | undefined
  spacecraft_config: DrawnConfiguration & { image?: { id: number } | null | undefined }
}

/** True when the picture is not just the one that every craft of the configuration shares. */
export const isOwnImage = ({ image, spacecraft_config }: PicturedCraft): boolean =>
  Boolean(image) && image?.id !== spacecraft_config.image?.id

/** What LL2 named a craft's own picture after, where that is not the craft. */
export function otherSubject({ image, name }: PicturedCraft): string | null {
  const subject = image ? autoSubject(image) : null
  return subject === name ? null : subject
}

/** The name of what a craft's picture shows: the craft, its configuration, or what LL2 names. */
export function imageSubject(craft: PicturedCraft): string {
  if (!isOwnImage(craft)) return craft.spacecraft_config.name
  return (craft.image && autoSubject(craft.image)) || craft.name
}

/** What is seen, for those who do not see it. */
export function imageAlt(craft: PicturedCraft): string {
  const title = craft.image && imageCredit(craft.image).title
  if (title) return title
  const subject = imageSubject(craft)
  return isOwnImage(craft) ? subject : `${subject}, the configuration of ${craft.name}`
}
