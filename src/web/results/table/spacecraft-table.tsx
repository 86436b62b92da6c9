import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import type { Entry } from '#ll2/entry.ts'
import { vocabularyOptions } from '../../data/catalogue-queries.ts'
import type { CatalogueSearch } from '../../search/catalogue-search.ts'
import { knowsLaunches } from '../../search/range-groups.ts'
import { defaultColumns, type TableColumn } from '../../search/table-columns.ts'
import type { Go } from '../../search/use-go.ts'
import { moveByArrows } from '../arrow-keys.ts'
import { useSeenFirst } from '../use-seen-first.ts'
import { ColumnHeader } from './column-header.tsx'
import { columns, type FactColumn, ofFlights, sizes } from './columns.tsx'
import { ColumnsControl } from './columns-control.tsx'
import { TableRow } from './table-row.tsx'

/** What the name takes beside the columns, with a picture and without, in rem. */
const nameRem = 14.5

/** Below its room a table scrolls by itself, and its heading with it: by the rem it needs. */
const scrollers = [
  [28, '@max-md:overflow-x-auto'],
  [36, '@max-xl:overflow-x-auto'],
  [42, '@max-2xl:overflow-x-auto'],
  [48, '@max-3xl:overflow-x-auto'],
  [56, '@max-4xl:overflow-x-auto'],
  [64, '@max-5xl:overflow-x-auto'],
  [72, '@max-6xl:overflow-x-auto'],
  [80, '@max-7xl:overflow-x-auto'],
  [88, '@max-[88rem]:overflow-x-auto'],
] as const

/**
 * One page of the list as a table. The columns that nobody chose are as many as there is room for;
 * those that somebody chose are all there, and wider than the room the table scrolls by itself,
 * names in sight.
 */
export function SpacecraftTable({
  results,
  search,
  go,
  isWaiting,
}: {
  results: readonly Entry[]
  search: CatalogueSearch
  go: Go
  isWaiting: boolean
}) {
  const { data: names, isPending } = useQuery(vocabularyOptions())
  const hasLaunches = names !== undefined && knowsLaunches(names)
  const chosen = search.columns
  const shown = useMemo(() => shownColumns(chosen, hasLaunches), [chosen, hasLaunches])
  const body = useRef<HTMLTableSectionElement>(null)
  const rows = useSeenFirst(results, body)
  // Only then it is known which columns there are.
  if (isPending) return <SkeletonTable count={results.length} />
  const rem = shown.reduce((sum, { size }) => sum + sizes[size].rem, nameRem)
  const scroller = scrollers.find(([room]) => room >= rem) ?? scrollers[scrollers.length - 1]
  return (
    <div className="@container mb-10 flow-root">
      <ColumnsControl search={search} go={go} hasLaunches={hasLaunches} />
      {/* "relative": what is for screen readers only stands free, and would widen the page. */}
      <div
        className={`relative ${search.columns ? scroller?.[1] : '@max-[20.5rem]:overflow-x-auto'}`}
      >
        <table
          className="w-full table-fixed border-separate border-spacing-0 text-sm"
          onKeyDown={moveByArrows}
        >
          <caption className="sr-only">Spacecraft</caption>
          <thead>
            <tr>
              <ColumnHeader
                name="Name"
                field="name"
                search={search}
                className="left-0 z-3 w-58 @max-4xl:w-54 @max-xl:w-26"
              />
              {shown.map(({ key, ...column }) => (
                <ColumnHeader key={key} {...column} search={search} />
              ))}
            </tr>
          </thead>
          <tbody
            ref={body}
            // What has the focus is not below the heading.
            className={`[&_a]:scroll-mt-16 ${isWaiting ? 'text-quiet [&_img]:opacity-40' : ''}`}
          >
            {rows.map((spacecraft, place) => (
              <TableRow
                // biome-ignore lint/suspicious/noArrayIndexKey: as the cards, each place keeps its row
                key={place}
                spacecraft={spacecraft}
                shown={shown}
                isPictured={(chosen ?? defaultColumns).includes('picture')}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

/** The columns beside the name; those that nobody chose fold away where there is no room. */
function shownColumns(chosen: readonly TableColumn[] | undefined, hasLaunches: boolean) {
  const wanted: readonly TableColumn[] = chosen ?? defaultColumns
  return (Object.keys(columns) as FactColumn[])
    .filter(key => wanted.includes(key) && (hasLaunches || !ofFlights.includes(key)))
    .map(key => {
      const column = columns[key]
      const folded = chosen ? '' : (column.folded ?? '')
      return { ...column, key, className: `${sizes[column.size].className} ${folded}` }
    })
}

/** Stands for a table's rows that are on their way; seen only once the wait is felt. */
export function SkeletonTable({ count }: { count: number }) {
  return (
    <div className="after-wait divide-y divide-line pt-17 max-sm:pt-22" aria-hidden="true">
      {Array.from({ length: count }, (_, place) => place).map(place => (
        <div key={place} className="flex h-15 items-center gap-8">
          <div className="h-9 w-12 bg-plate max-sm:hidden" />
          <div className="h-4 w-1/4 bg-wash" />
          <div className="h-4 w-1/6 bg-wash" />
          <div className="h-4 w-1/4 bg-wash" />
        </div>
      ))}
    </div>
  )
}
