import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type OrderingField, writeOrdering } from '#ll2/spacecraft-params.ts'
import { type CatalogueSearch, changed, orderingOf } from '../../search/catalogue-search.ts'
import { startsDescending } from '../../search/order-names.ts'

/** A column's heading, in sight while the page scrolls; it sorts by what it names. */
export function ColumnHeader({
  name,
  field,
  isNumeric,
  search,
  className,
}: {
  name: string
  field?: OrderingField | undefined
  isNumeric?: boolean | undefined
  search: CatalogueSearch
  className: string
}) {
  const [first] = orderingOf(search)
  const order = field && first?.field === field ? first : undefined
  return (
    <th
      scope="col"
      aria-sort={order && (order.descending ? 'descending' : 'ascending')}
      className={`sticky top-0 z-2 border-b border-ink bg-paper py-1 pl-4 align-bottom text-quiet first:pl-0 ${isNumeric ? 'text-right' : 'text-left'} ${className}`}
    >
      {field ? (
        <Link
          to="/spacecraft"
          search={changed(search, { ordering: nextOrdering(search, field) })}
          state={true}
          resetScroll={false}
          activeProps={{ 'aria-current': undefined }}
          className={`inline-flex min-h-9 items-center gap-1 underline-offset-4 hover:text-ink hover:underline ${isNumeric ? 'flex-row-reverse' : ''} ${order ? 'text-ink' : ''}`}
        >
          {name}
          <SortArrow descending={order?.descending} />
        </Link>
      ) : (
        <Label>{name}</Label>
      )}
    </th>
  )
}

const Label = ({ children }: { children: ReactNode }) => (
  <span className="inline-flex min-h-9 items-center">{children}</span>
)

/** One way, then the other, then the order of the list as nobody chose it. */
function nextOrdering(search: CatalogueSearch, field: OrderingField): string | undefined {
  const [first] = orderingOf(search)
  const starts = startsDescending(field)
  if (first?.field !== field) return writeOrdering([{ field, descending: starts }])
  if (first.descending !== starts) return undefined
  return writeOrdering([{ field, descending: !starts }])
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
