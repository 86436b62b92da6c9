import { isOwnImage, otherSubject, type PicturedCraft } from './image-subject.ts'

/**
 * Says which thing a craft's picture shows: the craft, its configuration, or what LL2 named the
 * picture after (Ship 31 has a picture of "Starship S28 Testing").
 */
export function imageLabel(craft: PicturedCraft): string {
  if (!isOwnImage(craft)) return `Picture of its configuration, ${craft.spacecraft_config.name}`
  return `Picture of ${otherSubject(craft) ?? 'this craft'}`
}
