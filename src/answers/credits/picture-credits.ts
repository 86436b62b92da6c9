import { compareNaturally } from '#engine/collation.ts'
import { sortInPieces } from '#engine/sort-in-pieces.ts'
import type { Work } from '#engine/work.ts'
import type { CatalogueData } from '#ll2/catalogue-data.ts'
import type { CreditedPicture, Credits, LicenseCredits, PictureUse } from '#ll2/credits.ts'
import type { Image } from '#ll2/image.ts'
import { isKnownLicense } from '#ll2/is-known-license.ts'
import type { SpacecraftConfig } from '#ll2/spacecraft-config.ts'

/** Craft named for each use; a configuration's picture may be that of hundreds. */
const namedCraft = 3

/** Every picture of the craft and of the configurations, once, by licence. */
export function* pictureCredits(
  snapshot: Pick<CatalogueData, 'spacecraft' | 'configurations'>,
): Work<Credits> {
  const pictures = yield* sortInPieces(yield* collectPictures(snapshot), bySubject)
  return { count: pictures.length, licenses: byLicense(pictures) }
}

function* collectPictures({
  spacecraft,
  configurations,
}: Pick<CatalogueData, 'spacecraft' | 'configurations'>): Work<CreditedPicture[]> {
  const pictures = new Map<number, CreditedPicture>()
  const noteUse = (image: Image, { id, name, type, image: own }: SpacecraftConfig): PictureUse => {
    const picture = pictures.get(image.id) ?? { image, uses: [] }
    pictures.set(image.id, picture)
    const known = picture.uses.find(({ configuration }) => configuration.id === id)
    if (known) return known
    const use: PictureUse = {
      configuration: { id, name, type },
      is_configuration_picture: image.id === own?.id,
      count: 0,
      spacecraft: [],
    }
    picture.uses.push(use)
    return use
  }

  for (const configuration of configurations) {
    if (configuration.image) noteUse(configuration.image, configuration)
  }
  for (const { id, name, image, spacecraft_config } of spacecraft) {
    if (!image) continue
    const use = noteUse(image, spacecraft_config)
    use.count += 1
    if (use.spacecraft.length < namedCraft) use.spacecraft.push({ id, name })
    yield
  }
  return [...pictures.values()]
}

/** By the configuration that is seen or belongs to it, then by name; ids decide between equals. */
function bySubject(a: CreditedPicture, b: CreditedPicture): number {
  const configurationOf = ({ uses }: CreditedPicture) => uses[0]?.configuration.name ?? ''
  return (
    compareNaturally(configurationOf(a), configurationOf(b)) ||
    compareNaturally(a.image.name, b.image.name) ||
    a.image.id - b.image.id
  )
}

function byLicense(pictures: readonly CreditedPicture[]): LicenseCredits[] {
  const groups = new Map<number | null, LicenseCredits>()
  for (const picture of pictures) {
    const { license } = picture.image
    const known = isKnownLicense(license) ? license : null
    const group = groups.get(known?.id ?? null) ?? { license: known, pictures: [] }
    group.pictures.push(picture)
    groups.set(known?.id ?? null, group)
  }
  return [...groups.values()].sort(byPriority)
}

/** LL2 counts from 1, the best known; what has no priority comes after what has one. */
function byPriority({ license: a }: LicenseCredits, { license: b }: LicenseCredits): number {
  if (!a || !b) return Number(!a) - Number(!b)
  const last = Number.MAX_SAFE_INTEGER
  return (
    (a.priority ?? last) - (b.priority ?? last) ||
    compareNaturally(a.name ?? '', b.name ?? '') ||
    a.id - b.id
  )
}
