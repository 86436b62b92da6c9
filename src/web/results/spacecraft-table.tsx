import { Link, useLocation } from '@tanstack/react-router'
import type { Entry } from '#ll2/entry.ts'
import { type OrderingField, writeOrdering } from '#ll2/spacecraft-params.ts'
import { formatCount } from '../format/count.ts'
import { timeDocked, timeInSpace } from '../format/craft-time.ts'
import { type CatalogueSearch, changed, orderingOf } from '../search/catalogue-search.ts'
import { startsDescending } from '../search/order-names.ts'
import { StatusMark } from '../ui/status-mark.tsx'
import { TimeText } from '../ui/time-text.tsx'
import { moveByArrows } from './arrow-keys.ts'

interface Column {
  name: string
  /** Columns without a field of the API's cannot be sorted by. */
  field?: OrderingField
  isNumeric?: boolean
}

const columns: readonly Column[] = [
  { name: 'Name', field: 'name' },
  { name: 'Serial number', field: 'serial_number' },
  { name: 'Configuration' },
  { name: 'Agency' },
  { name: 'Status' },
  { name: 'Flights', field: 'flights_count', isNumeric: true },
  { name: 'Time in space', field: 'time_in_space', isNumeric: true },
  { name: 'Time docked', field: 'time_docked', isNumeric: true },
]

/** One page of the list as a table. Wider than the screen it scrolls by itself, names in sight. */
export function SpacecraftTable({
  results,
  search,
  isWaiting,
}: {
  results: readonly Entry[]
  search: CatalogueSearch
  isWaiting: boolean
}) {
  return (
    // "relative": what is for screen readers only stands free, and would widen the page from within.
    <div className="relative -mx-4 mb-10 overflow-x-auto px-4 sm:-mx-6 sm:px-6 lg:mx-0 lg:px-0">
      <table className="w-full border-collapse text-sm" onKeyDown={moveByArrows}>
        <caption className="sr-only">Spacecraft</caption>
        <thead>
          <tr className="border-b border-ink align-bottom">
            {columns.map(column => (
              <ColumnHeader key={column.name} {...column} search={search} />
            ))}
          </tr>
        </thead>
        <tbody
          // Other rows come in place, they do not travel there; the headings stay, and the focus.
          key={results.map(({ id }) => id).join()}
          className={isWaiting ? 'text-quiet' : ''}
        >
          {results.map(spacecraft => (
            <Row key={spacecraft.id} spacecraft={spacecraft} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ColumnHeader({ name, field, isNumeric, search }: Column & { search: CatalogueSearch }) {
  const [first] = orderingOf(search)
  const order = field && first?.field === field ? first : undefined
  const descending = order ? !order.descending : field && startsDescending(field)
  return (
    <th
      scope="col"
      aria-sort={order && (order.descending ? 'descending' : 'ascending')}
      className={`bg-paper py-1 pr-5 text-quiet last:pr-0 first:sticky first:left-0 first:z-2 ${isNumeric ? 'text-right' : 'text-left'}`}
    >
      {field ? (
        <Link
          to="/spacecraft"
          search={changed(search, {
            ordering: writeOrdering([{ field, descending: descending === true }]),
          })}
          state={true}
          resetScroll={false}
          activeProps={{ 'aria-current': undefined }}
          className={`inline-flex min-h-9 items-center gap-1.5 whitespace-nowrap hover:text-ink hover:underline underline-offset-4 ${isNumeric ? 'flex-row-reverse' : ''} ${order ? 'text-ink' : ''}`}
        >
          {name}
          <SortArrow descending={order?.descending} />
        </Link>
      ) : (
        <span className="inline-flex min-h-9 items-center">{name}</span>
      )}
    </th>
  )
}

/** Keeps its room while the column is not the one that sorts. */
function SortArrow({ descending }: { descending: boolean | undefined }) {
  return (
    <svg
      viewBox="0 0 10 10"
      aria-hidden="true"
      className={`size-2.5 shrink-0 fill-none stroke-current stroke-[1.5] ${descending === undefined ? 'opacity-0' : ''}`}
    >
      <path d={descending ? 'M5 1v8M2 6l3 3 3-3' : 'M5 9V1M2 4l3-3 3 3'} />
    </svg>
  )
}

function Row({ spacecraft }: { spacecraft: Entry }) {
  const from = useLocation({ select: location => location.searchStr })
  const { id, name, serial_number, spacecraft_config: config, status, flights_count } = spacecraft
  const cell = 'py-2 pr-5 last:pr-0'
  return (
    <tr className="border-b border-line align-baseline hover:bg-wash">
      <th
        scope="row"
        className="sticky left-0 z-1 max-w-60 min-w-40 bg-paper py-1 pr-5 text-left font-semibold in-[tr:hover]:bg-wash"
      >
        <Link
          to="/spacecraft/$id"
          params={{ id }}
          state={{ from, steps: 1 }}
          className="inline-flex min-h-7 items-center underline-offset-4 hover:underline wrap-anywhere"
        >
          {name}
        </Link>
      </th>
      <td className={`${cell} max-w-48 font-mono text-xs text-quiet wrap-anywhere`}>
        {serial_number ?? <None>No serial number</None>}
      </td>
      <td className={`${cell} max-w-60 min-w-28`}>{config.name}</td>
      <td className={`${cell} max-w-72 min-w-36 text-quiet`}>{config.agency?.name ?? 'Unknown'}</td>
      <td
        className={`${cell} ${status.name.length < 20 ? 'whitespace-nowrap' : 'max-w-48 min-w-48 wrap-anywhere'}`}
      >
        <StatusMark status={status} />
      </td>
      <td className={`${cell} max-w-40 text-right tabular-nums`}>
        {flights_count === null ? <None>Unknown</None> : formatCount(flights_count)}
      </td>
      <td className={`${cell} text-right whitespace-nowrap tabular-nums`}>
        <TimeText time={timeInSpace(spacecraft)} />
      </td>
      <td className={`${cell} text-right whitespace-nowrap tabular-nums`}>
        <TimeText time={timeDocked(spacecraft)} />
      </td>
    </tr>
  )
}

/** What is not there: a dash for the eye, words for the ear. */
function None({ children }: { children: string }) {
  return (
    <span>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{children}</span>
    </span>
  )
}

/** Stands for a table's rows that are on their way; seen only once the wait is felt. */
export function SkeletonTable({ count }: { count: number }) {
  return (
    <div className="after-wait divide-y divide-line border-y border-line" aria-hidden="true">
      {Array.from({ length: count }, (_, place) => place).map(place => (
        <div key={place} className="flex h-10 items-center gap-8">
          <div className="h-4 w-1/4 bg-wash" />
          <div className="h-4 w-1/6 bg-wash" />
          <div className="h-4 w-1/3 bg-wash" />
        </div>
      ))}
    </div>
  )
}
