import { exportPath, listPath } from '../data/spacecraft-list-queries.ts'
import type { ActiveFilter } from '../search/active-filters.ts'
import { type CatalogueSearch, isFiltered } from '../search/catalogue-search.ts'
import type { Go } from '../search/use-go.ts'
import { ApiLink } from '../ui/api-link.tsx'
import { useServer } from '../ui/use-server.ts'
import { FewResults } from './few-results.tsx'
import { WaysIn } from './ways-in.tsx'

const formats = [
  ['csv', 'CSV'],
  ['json', 'JSON'],
] as const

/** Nothing is chosen and nothing turned over: whoever is here may want a place to begin. */
const isPlain = (search: CatalogueSearch) => !isFiltered(search) && !search.ordering && !search.page

/**
 * The ways on from a list: into the catalogue where nothing is chosen, to its data, and to a wider
 * one.
 * @param widenable - filters worth taking off
 */
export function ListFoot({
  search,
  widenable,
  go,
}: {
  search: CatalogueSearch
  widenable: readonly ActiveFilter[]
  go: Go
}) {
  const { fileHref } = useServer()
  return (
    <>
      {isPlain(search) && (
        <div className="mb-6 border-y border-line py-2">
          <WaysIn />
        </div>
      )}
      <div className="flex flex-wrap gap-x-8 gap-y-2 text-sm print:hidden">
        <p className="flex flex-wrap items-center gap-x-3">
          <span className="text-quiet">Download the whole list</span>
          {formats.map(([format, name]) => (
            <a
              key={format}
              href={fileHref(exportPath(search, format), `/catalogue/export.${format}`)}
              download
              className="link inline-flex min-h-6 items-center"
            >
              {name}
            </a>
          ))}
        </p>
        <p>
          <ApiLink path={listPath(search)} />
        </p>
      </div>
      {widenable.length > 0 && <FewResults filters={widenable} go={go} />}
    </>
  )
}
