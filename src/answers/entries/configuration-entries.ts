import { sharedWork, type Work } from '#engine/work.ts'
import type {
  ConfigurationEntries,
  ConfigurationEntry,
  FamilyEntry,
} from '#ll2/configuration-entry.ts'
import { asMoment } from '#ll2/flight-span.ts'
import { momentOf } from '#ll2/moment-of.ts'
import type { FamilyMini, FamilyNormal, SpacecraftConfig } from '#ll2/spacecraft-config.ts'
import type { Endpoint } from '../answer.ts'
import type { Catalogue } from '../catalogue.ts'
import { orderRecords } from '../lookup/order-records.ts'
import { agencyEntry } from './agency-entry.ts'
import { addCraft, type CraftOf, craftOfNone } from './craft-of-configuration.ts'
import { pictureEntry } from './picture-entry.ts'

const path = '/catalogue/configurations'

/** `/catalogue/configurations`: all configurations by name, as lists and trees show them. */
export function configurationEntries({ snapshot }: Catalogue): Endpoint {
  const build = sharedWork(() => gather(snapshot))
  // Which flights are over depends on the moment of capture too, not on the records alone.
  return { path, answer: () => ({ identity: `${path} ${snapshot.captured_at}`, build }) }
}

/** How many craft are looked at before the next pause. */
const pieceSize = 64

function* gather(snapshot: Catalogue['snapshot']): Work<ConfigurationEntries> {
  const { configurations, spacecraft } = snapshot
  const now = momentOf(snapshot)
  const craftOf = new Map<number, CraftOf>(
    configurations.map(config => [config.id, craftOfNone(config, now)]),
  )
  for (const [place, craft] of spacecraft.entries()) {
    if (place % pieceSize === 0) yield
    const own = craftOf.get(craft.spacecraft_config.id)
    if (own) addCraft(own, craft, now)
  }
  const entries = orderRecords(configurations, 'name', ['name']).map(config =>
    configurationEntry(config, craftOf.get(config.id) ?? craftOfNone(config, now)),
  )
  return { count: configurations.length, configurations: entries }
}

function configurationEntry(config: SpacecraftConfig, craft: CraftOf): ConfigurationEntry {
  const { id, name, type, agency, in_use, image } = config
  const families: readonly Family[] = config.family ?? []
  return {
    id,
    name,
    type: type && { id: type.id, name: type.name },
    agency: agency && agencyEntry(agency),
    ...(in_use !== undefined && { in_use }),
    family: families.map(familyEntry),
    image: image ? pictureEntry(image) : null,
    first_flight: asMoment(craft.first),
    last_flight: asMoment(craft.last),
    spacecraft: craft.leading.map(({ id, name }) => ({ id, name })),
  }
}

type Family = NonNullable<SpacecraftConfig['family']>[number]

function familyEntry({ id, name, parent }: Family): FamilyEntry {
  return { id, name, parent: parent ? parentEntry(parent) : null }
}

function parentEntry(parent: FamilyNormal | FamilyMini) {
  const { id, name } = parent
  const above = parent.response_mode === 'normal' ? parent.parent : null
  return { id, name, parent: above ? { id: above.id, name: above.name } : null }
}
