import type { SpacecraftConfig } from '#ll2/spacecraft-config.ts'
import { typeName } from '#ll2/type-name.ts'
import { agencyName } from '../configurations/agency-name.ts'
import { FilterLink } from '../search/filter-link.tsx'
import { Facts } from '../ui/facts.tsx'

/** What LL2 records about the kind of craft this is, each name a way to its craft. The page's head names it. */
export function ConfigurationFacts({ config }: { config: SpacecraftConfig }) {
  const { type, agency, in_use } = config
  return (
    <Facts
      title="Its configuration"
      facts={[
        [
          'Type',
          type && <FilterLink search={{ type: [type.id] }}>{typeName(type.name)}</FilterLink>,
        ],
        [
          'Agency',
          agency && <FilterLink search={{ agency: [agency.id] }}>{agencyName(agency)}</FilterLink>,
        ],
        ['Agency’s type', agency?.type?.name],
        ['In use', in_use === undefined ? null : in_use ? 'Yes' : 'No'],
      ]}
    />
  )
}
