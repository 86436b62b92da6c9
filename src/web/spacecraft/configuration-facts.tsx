import type { SpacecraftConfig } from '#ll2/spacecraft-config.ts'
import { agencyName } from '../configurations/agency-name.ts'
import { ConfigurationLink } from '../configurations/configuration-link.tsx'
import { typeName } from '../format/type-name.ts'
import { FilterLink } from '../search/filter-link.tsx'
import { Facts } from '../ui/facts.tsx'

/** What LL2 records about the kind of craft this is, each name a way to its craft. */
export function ConfigurationFacts({ config }: { config: SpacecraftConfig }) {
  const { id, name, type, agency, in_use } = config
  return (
    <Facts
      title="Its configuration"
      facts={[
        [
          'Configuration',
          <FilterLink key={id} search={{ spacecraft_config: [id] }}>
            {name}
          </FilterLink>,
        ],
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
        [
          'More',
          <ConfigurationLink key="more" id={id}>
            About the configuration {name}
          </ConfigurationLink>,
        ],
      ]}
    />
  )
}
