import { useAnswer } from '../paint/use-answer.ts'
import { type CatalogueSearch, isPicture, readCatalogueSearch } from '../search/catalogue-search.ts'
import { ListLink } from '../search/list-link.tsx'
import { defaults, type View } from '../search/read-values.ts'
import type { Go } from '../search/use-go.ts'

const views: { view: View; name: string; path: string }[] = [
  { view: 'grid', name: 'Grid', path: 'M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z' },
  { view: 'table', name: 'Table', path: 'M2 3.5h12M2 8h12M2 12.5h12' },
  { view: 'timeline', name: 'Charts', path: 'M2 3.5h5M5 8h7M9 12.5h5' },
]

/** The list as cards or as a table, one page of it, or all of it in a picture. */
export function ViewSwitch({ search, go }: { search: CatalogueSearch; go: Go }) {
  const shown = isPicture(search) ? 'timeline' : (search.view ?? defaults.view)
  const [current, choose] = useAnswer<View>(shown)
  const showing = (view: View) => readCatalogueSearch({ ...search, view })
  return (
    <fieldset className="flex">
      <legend className="sr-only">View</legend>
      {views.map(({ view, name, path }) => (
        <ListLink
          key={view}
          to={showing(view)}
          onFollow={() => choose(view, () => go(showing(view)))}
          aria-current={view === current ? 'true' : undefined}
          className="control inline-flex items-center gap-2 max-sm:px-2.5 not-first-of-type:-ml-px first-of-type:rounded-r-none last-of-type:rounded-l-none aria-[current]:z-1 aria-[current]:border-ink aria-[current]:bg-wash aria-[current]:font-medium"
        >
          <svg
            viewBox="0 0 16 16"
            aria-hidden="true"
            className="size-4 fill-none stroke-current stroke-[1.25]"
          >
            <path d={path} />
          </svg>
          <span className="max-[86rem]:sr-only">{name}</span>
        </ListLink>
      ))}
    </fieldset>
  )
}
