import type { Cell } from '#answers/export/csv-cell.ts'
import { formatIsoDuration } from '#ll2/iso-duration.ts'
import type { AtOnce } from '#ll2/views/at-once.ts'
import type { Chart } from '#ll2/views/chart.ts'
import { type ChartAcross, type ChartUp, measures } from '#ll2/views/choices.ts'
import { ofMinutes } from '#ll2/views/minutes.ts'
import { flightStates, type Timeline } from '#ll2/views/timeline.ts'
import { writeRows } from './write-rows.ts'

const moment = (minutes: number | null) =>
  minutes === null ? null : new Date(ofMinutes(minutes)).toISOString().replace(':00.000Z', 'Z')

const states = Object.fromEntries(
  Object.entries({
    over: 'over',
    underWay: 'under way',
    unended: 'end not recorded',
    lost: 'lost',
  }).map(([name, words]) => [flightStates[name as keyof typeof flightStates], words]),
)

/** The flights of a timeline, one a line. */
export const timelineCsv = ({ by, rows, destinations }: Timeline): string =>
  writeRows([
    [by, 'id', 'launched', 'ended', 'state', 'destination'],
    ...rows.flatMap(({ label, id, flights }) =>
      flights.map(([from, to, state, destination]) => [
        label,
        id,
        moment(from),
        moment(to),
        states[state],
        destinations[destination],
      ]),
    ),
  ])

/** How many were up from each moment on. */
export const atOnceCsv = ({ moments, groups }: AtOnce): string =>
  writeRows([
    ['from', 'all', ...groups.map(({ label }) => label)],
    ...moments.map((at, n) => {
      const counts = groups.map(group => group.counts[n] ?? 0)
      return [moment(at), counts.reduce((sum, count) => sum + count, 0), ...counts]
    }),
  ])

/** The points of a plot, or the counts of its bars. */
export function chartCsv(data: Chart): string {
  const { x, y, by, groups } = data
  if (data.kind === 'points') {
    return writeRows([
      ['id', 'name', x, y, by],
      ...data.ids.map((id, n) => [
        id,
        data.names[n],
        amount(x, data.xs[n]),
        amount(y, data.ys[n]),
        groups[data.in_groups[n] ?? 0]?.label,
      ]),
    ])
  }
  return writeRows([
    [`${x} from`, `${x} below`, ...groups.map(({ label }) => label)],
    ...data.edges
      .slice(0, -1)
      .map((edge, bar) => [
        amount(x, edge),
        amount(x, data.edges[bar + 1]),
        ...data.groups.map(({ counts }) => counts[bar]),
      ]),
  ])
}

/** A duration as LL2 writes them; years and counts as they are. */
function amount(measure: ChartAcross | ChartUp, value: number | undefined): Cell {
  const isDuration = measure !== 'flights_count' && measures.some(known => known === measure)
  return isDuration && value !== undefined ? formatIsoDuration(value) : value
}
