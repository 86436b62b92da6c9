import { atOnce } from '#engine/work.ts'
import type {
  ConfigurationEntries,
  ConfigurationEntry,
  FamilyEntry,
} from '#ll2/configuration-entry.ts'
import type { FamilyMini, FamilyNormal, SpacecraftConfig } from '#ll2/spacecraft-config.ts'
import type { Endpoint } from '../answer.ts'
import type { Catalogue } from '../catalogue.ts'
import { orderRecords } from '../lookup/order-records.ts'
import { agencyEntry } from './agency-entry.ts'

const path = '/catalogue/configurations'

/** `/catalogue/configurations`: all configurations by name, as lists and trees show them. */
export function configurationEntries({ snapshot }: Catalogue): Endpoint {
  const build = () =>
    atOnce((): ConfigurationEntries => {
      const { configurations } = snapshot
      const ordered = orderRecords(configurations, 'name', ['name'])
      return { count: configurations.length, configurations: ordered.map(configurationEntry) }
    })
  return { path, answer: () => ({ identity: path, build }) }
}

function configurationEntry(config: SpacecraftConfig): ConfigurationEntry {
  const { id, name, type, agency, in_use } = config
  const families: readonly Family[] = config.family ?? []
  return {
    id,
    name,
    type: type && { id: type.id, name: type.name },
    agency: agency && agencyEntry(agency),
    ...(in_use !== undefined && { in_use }),
    family: families.map(familyEntry),
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
