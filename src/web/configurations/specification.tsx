import type { ReactNode } from 'react'
import type { FamilyDetailed, SpacecraftConfigDetailed } from '#ll2/spacecraft-config.ts'
import { formatCount } from '../format/count.ts'
import { formatDate } from '../format/date.ts'
import { formatLength, formatMass } from '../format/measure.ts'
import { safeLink } from '../format/safe-link.ts'
import { DurationText } from '../times/exact-times.tsx'
import { ExternalLink } from '../ui/external-link.tsx'
import type { Fact } from '../ui/facts.tsx'

/** What a configuration was built for, in both systems of measures, as far as LL2 holds it. */
export function specification(config: SpacecraftConfigDetailed): Fact[] {
  const { height, diameter, payload_capacity, payload_return_capacity } = config
  const length = (metres: number | null | undefined) =>
    metres == null ? null : formatLength(metres)
  const mass = (kilograms: number | null | undefined) =>
    kilograms == null ? null : formatMass(kilograms)
  return [
    ['Capability', config.capability],
    ['Rated for crew', config.human_rated == null ? null : config.human_rated ? 'Yes' : 'No'],
    ['Crew', count(config.crew_capacity)],
    ['Height', length(height)],
    ['Diameter', length(diameter)],
    ['Payload', mass(payload_capacity)],
    ['Payload returned', mass(payload_return_capacity)],
    ['Flight life', config.flight_life],
  ]
}

type Record = Pick<
  FamilyDetailed,
  | 'maiden_flight'
  | 'spacecraft_flown'
  | 'total_launch_count'
  | 'successful_launches'
  | 'failed_launches'
  | 'attempted_landings'
  | 'successful_landings'
  | 'failed_landings'
>

/** What the craft of a configuration, or of a family, have done. */
export function flightRecord(record: Record, fastestTurnaround?: string | null): Fact[] {
  return [
    ['Maiden flight', formatDate(record.maiden_flight)],
    ['Craft flown', count(record.spacecraft_flown)],
    ['Launches', count(record.total_launch_count)],
    ['Successful launches', count(record.successful_launches)],
    ['Failed launches', count(record.failed_launches)],
    ['Landings attempted', count(record.attempted_landings)],
    ['Landings succeeded', count(record.successful_landings)],
    ['Landings failed', count(record.failed_landings)],
    [
      'Fastest turnaround',
      fastestTurnaround && <DurationText key="turnaround" iso={fastestTurnaround} />,
    ],
  ]
}

/** What LL2 tells of a configuration in prose, and where else it is told. */
export const accounts = ({
  history,
  details,
  wiki_link,
  info_link,
}: SpacecraftConfigDetailed): Fact[] => [
  ['History', history],
  ['Details', details],
  ['Wikipedia', externalLink(wiki_link)],
  ['Website', externalLink(info_link)],
]

const count = (value: number | null | undefined) => (value == null ? null : formatCount(value))

function externalLink(url: string | null | undefined): ReactNode {
  const href = safeLink(url)
  return href && <ExternalLink href={href}>{new URL(href).hostname}</ExternalLink>
}
