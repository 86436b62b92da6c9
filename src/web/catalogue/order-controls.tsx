import { type OrderingField, orderingFields, writeOrdering } from '#ll2/spacecraft-params.ts'
import { type CatalogueSearch, changed, orderingOf } from './catalogue-search.ts'
import type { Go } from './use-catalogue.ts'

const orders: Record<OrderingField, { name: string; rising: string; falling: string }> = {
  flights_count: { name: 'Flights', rising: 'Fewest first', falling: 'Most first' },
  time_in_space: { name: 'Time in space', rising: 'Shortest first', falling: 'Longest first' },
  time_docked: { name: 'Time docked', rising: 'Shortest first', falling: 'Longest first' },
  mission_ends_count: { name: 'Missions ended', rising: 'Fewest first', falling: 'Most first' },
  name: { name: 'Name', rising: 'A to Z', falling: 'Z to A' },
  serial_number: { name: 'Serial number', rising: 'A to Z', falling: 'Z to A' },
  id: { name: 'Catalogue number', rising: 'Lowest first', falling: 'Highest first' },
}
const startRising: OrderingField[] = ['name', 'serial_number', 'id']
const choices = Object.keys(orders) as OrderingField[]

/** What the list is sorted by, and which way. */
export function OrderControls({ search, go }: { search: CatalogueSearch; go: Go }) {
  const [first = { field: 'flights_count' as const, descending: true }] = orderingOf(search)
  const { rising, falling } = orders[first.field]
  const sortBy = (field: OrderingField, descending: boolean) =>
    go(changed(search, { ordering: writeOrdering([{ field, descending }]) }))
  return (
    <div className="flex gap-2 max-sm:w-full">
      <label className="flex items-center gap-2 text-sm text-quiet max-sm:flex-1">
        <span className="max-sm:sr-only">Sort by</span>
        <select
          className="control max-sm:w-full"
          value={first.field}
          onChange={event => {
            const field = orderingFields.find(known => known === event.target.value)
            if (field) sortBy(field, !startRising.includes(field))
          }}
        >
          {choices.map(field => (
            <option key={field} value={field}>
              {orders[field].name}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="control inline-flex min-w-33 items-center gap-2 max-sm:flex-1"
        onClick={() => sortBy(first.field, !first.descending)}
      >
        <svg
          viewBox="0 0 12 12"
          aria-hidden="true"
          className="size-3 fill-none stroke-current stroke-[1.5]"
        >
          <path
            d={
              first.descending
                ? 'M6 1.500v9M2.500 7 6 10.500 9.500 7'
                : 'M6 10.500v-9M2.500 5 6 1.500 9.500 5'
            }
          />
        </svg>
        <span className="sr-only">Direction: </span>
        {first.descending ? falling : rising}
      </button>
    </div>
  )
}
