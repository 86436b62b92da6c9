import { memo } from 'react'
import { ApiLink } from '../calls/api-link.tsx'
import { exportPath, listPath, type SpacecraftList } from '../data/spacecraft-list-queries.ts'
import type { Shown } from '../data/use-shown.ts'
import { useFollowing } from '../paint/use-following.ts'
import { useServer } from '../reader/use-server.ts'
import { chosenFilters } from '../search/active-filters.ts'
import { type CatalogueSearch, isFiltered } from '../search/catalogue-search.ts'
import type { ChosenFilters } from '../search/filter-keys.ts'
import type { Go } from '../search/use-go.ts'
import { FewResults } from './few-results.tsx'
import { PageSize } from './page-size.tsx'
import { Pager } from './pager.tsx'
import { WaysIn } from './ways-in.tsx'

const formats = [
  ['csv', 'CSV'],
  ['json', 'JSON'],
] as const

/** Nothing is chosen and nothing turned over: whoever is here may want a place to begin. */
const isPlain = (search: CatalogueSearch) => !isFiltered(search) && !search.ordering && !search.page

/** With fewer craft than this one may want a wider search. */
const few = 4

interface Props {
  search: CatalogueSearch
  /** The one that is asked for. */
  page: number
  list: Shown<SpacecraftList>
  filters: ChosenFilters
  go: Go
}

/**
 * The end of a list: its pages, the ways into the catalogue where nothing is chosen, how much of
 * the list a page has, and the ways to its data. Out of sight most times, it follows when the rows
 * have been painted; but which page is asked for is told at once, as it is where it is chosen.
 */
export function ListFoot({ page, ...others }: Props) {
  return <Foot page={page} {...useFollowing(others)} />
}

const Foot = memo(function Foot({ search, page, list, filters, go }: Props) {
  const { canAsk, fileHref } = useServer()
  const { data, isStale } = list
  const isShort = data && data.count > 0 && data.count < few && !isStale && filters.keys.length > 0
  return (
    <div className="print:hidden">
      {data && data.count > 0 && <Pager search={search} page={page} list={data} go={go} />}
      {isPlain(search) && (
        <div className="mt-6 border-y border-line py-2">
          <WaysIn />
        </div>
      )}
      <div className="mt-6 flex flex-wrap items-center gap-x-8 gap-y-2 text-sm">
        {canAsk && <PageSize search={search} go={go} />}
        <p className="flex flex-wrap items-center gap-x-3">
          <span className="text-quiet">Download the whole list</span>
          {formats.map(([format, name]) => (
            <a
              key={format}
              href={fileHref(exportPath(search, format), `/catalogue/export.${format}`)}
              data-export={exportPath(search, format)}
              download
              className="link inline-flex min-h-6 items-center"
            >
              {name}
            </a>
          ))}
        </p>
        <div>
          <ApiLink path={listPath(search)} />
        </div>
      </div>
      {isShort && <FewResults filters={chosenFilters(search, filters)} go={go} />}
    </div>
  )
})
