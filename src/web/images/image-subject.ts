import type { Spacecraft } from '#ll2/spacecraft.ts'
import { drawingSubject } from './drawing-subject.ts'
import { autoSubject, imageCredit } from './image-credit.ts'

type Craft = Pick<Spacecraft, 'name' | 'image' | 'spacecraft_config'>

/** True when the picture is not just the one that every craft of the configuration shares. */
export const isOwnImage = ({ image, spacecraft_config }: Craft): boolean =>
  Boolean(image) && image?.id !== spacecraft_config.image?.id

/**
 * Says which thing a craft's picture shows: the craft, its configuration, or what LL2 named the
 * picture after (Ship 31 has a picture of "Starship S28 Testing").
 */
export function imageLabel(craft: Craft): string {
  const { image, spacecraft_config: config } = craft
  if (!image) return `Drawing of ${drawingSubject(config.type)}`
  if (!isOwnImage(craft)) return `Picture of its configuration, ${config.name}`
  const subject = autoSubject(image)
  return !subject || subject === craft.name ? 'Picture of this craft' : `Picture of ${subject}`
}

/** The name of what a craft's picture shows: the craft, its configuration, or what LL2 names. */
export function imageSubject(craft: Craft): string {
  if (!isOwnImage(craft)) return craft.spacecraft_config.name
  return (craft.image && autoSubject(craft.image)) || craft.name
}

/** What is seen, for those who do not see it. */
export function imageAlt(craft: Craft): string {
  const title = craft.image && imageCredit(craft.image).title
  if (title) return title
  const subject = imageSubject(craft)
  return isOwnImage(craft) ? subject : `${subject}, the configuration of ${craft.name}`
}
