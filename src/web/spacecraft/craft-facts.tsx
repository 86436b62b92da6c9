import type { Spacecraft } from '#ll2/spacecraft.ts'
import { plural } from '../format/count.ts'
import { DurationText } from '../times/exact-times.tsx'
import { Facts } from '../ui/facts.tsx'
import { StatusMark } from '../ui/status-mark.tsx'

/** What LL2 records about this one craft. */
export function CraftFacts({ spacecraft }: { spacecraft: Spacecraft }) {
  const { serial_number, in_space, is_placeholder, status, fastest_turnaround } = spacecraft
  const { flights_count, mission_ends_count } = spacecraft
  return (
    <Facts
      title="This craft"
      facts={[
        ['Status', <StatusMark key="status" status={status} />],
        ['In space now', in_space === undefined ? 'Unknown' : in_space ? 'Yes' : 'No'],
        ['Flights', flights_count === null ? 'Unknown' : plural(flights_count, 'flight')],
        ['Missions ended', mission_ends_count ?? null],
        [
          'Fastest turnaround',
          fastest_turnaround && <DurationText key="turnaround" iso={fastest_turnaround} />,
        ],
        [
          'Serial number',
          <span key="serial" className={serial_number ? 'font-mono' : ''}>
            {serial_number ?? 'Unknown'}
          </span>,
        ],
        ['Catalogue number', spacecraft.id],
        ['Placeholder', is_placeholder ? 'Yes: it stands for craft not yet known by name' : null],
      ]}
    />
  )
}
