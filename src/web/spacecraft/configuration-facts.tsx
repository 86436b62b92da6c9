import type { ReactNode } from 'react'
import type { SpacecraftConfig, SpacecraftConfigDetailed } from '#ll2/spacecraft-config.ts'
import { formatCount, plural } from '../format/count.ts'
import { formatDate } from '../format/date.ts'
import { exactDuration } from '../format/duration.ts'
import { safeLink } from '../format/safe-link.ts'
import { typeName } from '../format/type-name.ts'
import { ExternalLink } from '../ui/external-link.tsx'
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
          ...(config.response_mode === 'detailed' ? specification(config) : []),
        ]}
      />
      {family?.map(member => (
        <FamilyFacts key={member.id} family={member} />
      ))}
    </>
  )
}

const agencyName = ({ name, abbrev }: { name: string; abbrev?: string | undefined }) =>
  abbrev && abbrev !== name
    ? `${name} (${abbrev})`.replace(/\(([^()]*)\) \(([^()]*)\)$/, '($1, $2)')
    : name

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
        ['Part of', parent?.name],
        ['Manufacturer', manufacturer && agencyName(manufacturer)],
        ['Maiden flight', formatDate(maiden_flight)],
        ['About', description?.trim()],
      ]}
    />
  )
}

type Fact = readonly [string, ReactNode]

function specification(config: SpacecraftConfigDetailed): Fact[] {
  const count = (value: number | null | undefined) => (value == null ? null : formatCount(value))
  const measure = (value: number | null | undefined, unit: string) =>
    value == null ? null : plural(value, unit)
  return [
    ['Capability', config.capability],
    ['Rated for crew', config.human_rated == null ? null : config.human_rated ? 'Yes' : 'No'],
    ['Crew', count(config.crew_capacity)],
    ['Maiden flight', formatDate(config.maiden_flight)],
    ['Height', measure(config.height, 'metre')],
    ['Diameter', measure(config.diameter, 'metre')],
    ['Payload', measure(config.payload_capacity, 'kilogram')],
    ['Payload returned', measure(config.payload_return_capacity, 'kilogram')],
    ['Flight life', config.flight_life],
    ['Craft flown', count(config.spacecraft_flown)],
    ['Launches', count(config.total_launch_count)],
    ['Successful launches', count(config.successful_launches)],
    ['Failed launches', count(config.failed_launches)],
    ['Landings attempted', count(config.attempted_landings)],
    ['Landings succeeded', count(config.successful_landings)],
    ['Landings failed', count(config.failed_landings)],
    ['Fastest turnaround', config.fastest_turnaround && exactDuration(config.fastest_turnaround)],
    ['History', config.history],
    ['Details', config.details],
    ['Wikipedia', externalLink(config.wiki_link)],
    ['Website', externalLink(config.info_link)],
  ]
}

function externalLink(url: string | null | undefined): ReactNode {
  const href = safeLink(url ?? '')
  return href && <ExternalLink href={href}>{new URL(href).hostname}</ExternalLink>
}
