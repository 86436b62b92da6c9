import type { SpacecraftConfig } from '#ll2/spacecraft-config.ts'
import { agencyName } from '../configurations/agency-name.ts'
import { ConfigurationLink, FamilyLink } from '../configurations/configuration-link.tsx'
import { accounts, flightRecord, specification } from '../configurations/specification.tsx'
import { formatDate } from '../format/date.ts'
import { typeName } from '../format/type-name.ts'
import { Facts } from '../ui/facts.tsx'
import { FilterLink } from '../ui/filter-link.tsx'

type Family = NonNullable<SpacecraftConfig['family']>[number]

/** What LL2 records about the kind of craft this is, each name a way to its craft. */
export function ConfigurationFacts({ config }: { config: SpacecraftConfig }) {
  const { id, name, type, agency, in_use, family } = config
  return (
    <>
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
            agency && (
              <FilterLink search={{ agency: [agency.id] }}>{agencyName(agency)}</FilterLink>
            ),
          ],
          ['Agency’s type', agency?.type?.name],
          ['In use', in_use === undefined ? null : in_use ? 'Yes' : 'No'],
          ...(config.response_mode === 'detailed'
            ? [
                ...specification(config),
                ...flightRecord(config, config.fastest_turnaround),
                ...accounts(config),
              ]
            : []),
          [
            'More',
            <ConfigurationLink key="more" id={id}>
              About the configuration {name}
            </ConfigurationLink>,
          ],
        ]}
      />
      {family?.map(member => (
        <FamilyFacts key={member.id} family={member} />
      ))}
    </>
  )
}

function FamilyFacts({ family }: { family: Family }) {
  const { id, name, description, manufacturer, parent, maiden_flight } = family
  return (
    <Facts
      title="Its family"
      facts={[
        [
          'Family',
          <FilterLink key={id} search={{ family: [id] }}>
            {name}
          </FilterLink>,
        ],
        ['Part of', parent && <FamilyLink id={parent.id}>{parent.name}</FamilyLink>],
        ['Manufacturer', manufacturer && agencyName(manufacturer)],
        ['Maiden flight', formatDate(maiden_flight)],
        ['About', description?.trim()],
        [
          'More',
          <FamilyLink key="more" id={id}>
            About the family {name}
          </FamilyLink>,
        ],
      ]}
    />
  )
}
