import type { CreditedPicture } from '#ll2/credits.ts'
import { plural } from '../format/count.ts'
import { autoSubject } from '../images/image-credit.ts'

/** Says which thing a picture shows: a configuration, what LL2 named it after, or craft. */
export function pictureLabel({ image, uses }: CreditedPicture): string {
  const own = uses.find(use => use.is_configuration_picture)
  if (own) return `Picture of the configuration ${own.configuration.name}`
  const subject = autoSubject(image)
  if (subject) return `Picture of ${subject}`
  const count = uses.reduce((sum, use) => sum + use.count, 0)
  return count > 1
    ? `Picture of ${plural(count, 'craft')}`
    : `Picture of ${uses[0]?.spacecraft[0]?.name ?? 'a craft'}`
}
