import type { Timeline } from '#ll2/views/timeline.ts'
import { CraftLink } from '../../results/craft-link.tsx'
import { DateText } from '../../times/local-times.tsx'
import { DataTable } from '../data-table.tsx'
import { groupingNames } from '../grouping-names.ts'
import { dayOfMinutes, lastEnd } from './row-summary.ts'

/** The rows of a timeline in figures. */
export function TimelineTable({ data }: { data: Timeline }) {
  const isOfCraft = data.by === 'spacecraft'
  return (
    <DataTable
      name="Flights, by row of the timeline"
      columns={[
        groupingNames[data.by],
        ...(isOfCraft ? [] : ['Spacecraft']),
        'Flights',
        'First launch',
        'Last end',
        'In space now',
        'Lost',
      ]}
      rows={data.rows.map(row => {
        const { id, label, craft, flights, up, lost } = row
        const [first] = flights
        const last = lastEnd(row)
        return {
          key: String(id),
          cells: [
            isOfCraft && id !== null ? (
              <CraftLink key={id} craft={id} className="link">
                {label}
              </CraftLink>
            ) : (
              label
            ),
            ...(isOfCraft ? [] : [craft]),
            flights.length,
            first && <DateText iso={dayOfMinutes(first[0])} />,
            last !== null && <DateText iso={dayOfMinutes(last)} />,
            isOfCraft ? (up ? 'Yes' : 'No') : up,
            isOfCraft ? (lost ? 'Yes' : 'No') : lost,
          ],
        }
      })}
    />
  )
}
