import type { ReactNode } from 'react'
import type { Entry } from '#ll2/entry.ts'
import type { OrderingField } from '#ll2/spacecraft-params.ts'
import { typeName } from '#ll2/type-name.ts'
import { formatCount } from '../../format/count.ts'
import { timeDocked, timeInSpace } from '../../format/craft-time.ts'
import { formatShortDay } from '../../format/short-day.ts'
import type { TableColumn } from '../../search/table-columns.ts'
import { TimeText } from '../../times/time-text.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { InSpaceMark } from '../in-space-mark.tsx'

/** Widths that do not depend on what a page of the list happens to hold. */
export const sizes = {
  slim: { rem: 5, className: 'w-20' },
  plain: { rem: 7, className: 'w-28' },
  broad: { rem: 8.5, className: 'w-34' },
  wide: { rem: 9, className: 'w-36' },
} as const

export interface Column {
  name: string
  size: keyof typeof sizes
  /** Columns without a field of the API's cannot be sorted by. */
  field?: OrderingField
  isNumeric?: boolean
  /** In whatever room nobody chose it, it is left out below this width. */
  folded?: string
  cell: (spacecraft: Entry) => ReactNode
}

/** What stands in a column beside the one of the name. */
export type FactColumn = Exclude<TableColumn, 'name' | 'picture'>

/** The columns after the name, in their order. */
export const columns: Record<FactColumn, Column> = {
  serial_number: {
    name: 'Serial number',
    size: 'plain',
    field: 'serial_number',
    cell: ({ serial_number }) =>
      serial_number ? (
        // Above the link of the row, so that it can be selected.
        <span className="relative z-1 font-mono text-xs text-quiet">{serial_number}</span>
      ) : (
        <None>No serial number</None>
      ),
  },
  spacecraft_config: {
    name: 'Configuration',
    size: 'plain',
    folded: '@max-4xl:hidden',
    cell: ({ spacecraft_config }) => spacecraft_config.name,
  },
  type: {
    name: 'Type',
    size: 'plain',
    cell: ({ spacecraft_config: { type } }) =>
      type ? typeName(type.name) : <None>Unknown type</None>,
  },
  agency: {
    name: 'Agency',
    size: 'slim',
    folded: '@max-4xl:hidden',
    cell: ({ spacecraft_config: { agency } }) =>
      agency ? <Agency {...agency} /> : <None>Unknown agency</None>,
  },
  status: {
    name: 'Status',
    size: 'broad',
    folded: '@max-xl:hidden',
    cell: ({ in_space, up_since, status }) =>
      in_space ? <InSpaceMark since={up_since} /> : <StatusMark status={status} />,
  },
  flights_count: {
    name: 'Flights',
    size: 'slim',
    field: 'flights_count',
    isNumeric: true,
    cell: ({ flights_count }) =>
      flights_count === null ? <None>Unknown</None> : formatCount(flights_count),
  },
  time_in_space: {
    name: 'Time in space',
    size: 'wide',
    field: 'time_in_space',
    isNumeric: true,
    cell: craft => <TimeText time={timeInSpace(craft)} />,
  },
  time_docked: {
    name: 'Time docked',
    size: 'wide',
    field: 'time_docked',
    isNumeric: true,
    cell: craft => <TimeText time={timeDocked(craft)} />,
  },
  first_launch: {
    name: 'First launch',
    size: 'plain',
    field: 'first_launch',
    isNumeric: true,
    folded: '@max-2xl:hidden',
    cell: ({ first_launch }) => <Day iso={first_launch} />,
  },
  last_end: {
    name: 'Last mission end',
    size: 'plain',
    field: 'last_end',
    isNumeric: true,
    cell: ({ last_mission_end }) => <Day iso={last_mission_end} />,
  },
}

/** Those that only flights tell of. */
export const ofFlights: readonly string[] = ['first_launch', 'last_end']

/** By its short name where there is one, and in full where there is room. */
function Agency({ name, abbrev }: { name: string; abbrev?: string | null | undefined }) {
  if (!abbrev) return name
  return (
    <>
      <span className="@min-[88rem]:hidden">{abbrev}</span>
      <span className="hidden @min-[88rem]:inline">{name}</span>
    </>
  )
}

function Day({ iso }: { iso: string | null }) {
  if (!iso) return <None>Unknown</None>
  return <time dateTime={iso}>{formatShortDay(iso)}</time>
}

/** What is not there: a dash for the eye, words for the ear. */
function None({ children }: { children: string }) {
  return (
    <span className="text-quiet">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{children}</span>
    </span>
  )
}
