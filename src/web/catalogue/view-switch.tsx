import { useRouter } from '@tanstack/react-router'
import {
  type CatalogueSearch,
  defaults,
  readCatalogueSearch,
  type View,
} from './catalogue-search.ts'
import type { Go } from './use-catalogue.ts'

const views: { view: View; name: string; path: string }[] = [
  { view: 'grid', name: 'Grid', path: 'M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z' },
  { view: 'table', name: 'Table', path: 'M2 3.500h12M2 8h12M2 12.500h12' },
]

/** The list as cards or as a table: two ways to see the same page of it. */
export function ViewSwitch({ search, go }: { search: CatalogueSearch; go: Go }) {
  const router = useRouter()
  const current = search.view ?? defaults.view
  const showing = (view: View) => readCatalogueSearch({ ...search, view })
  const preload = (view: View) =>
    void router.preloadRoute({ to: '/spacecraft', search: showing(view) })
  return (
    <fieldset className="flex">
      <legend className="sr-only">View</legend>
      {views.map(({ view, name, path }) => (
        <button
          key={view}
          type="button"
          aria-pressed={view === current}
          onClick={() => go(showing(view))}
          onPointerEnter={() => preload(view)}
          onFocus={() => preload(view)}
          className="control inline-flex items-center gap-2 not-first-of-type:-ml-px first-of-type:rounded-r-none last-of-type:rounded-l-none aria-pressed:z-1 aria-pressed:border-ink aria-pressed:bg-wash aria-pressed:font-medium"
        >
          <svg
            viewBox="0 0 16 16"
            aria-hidden="true"
            className="size-4 fill-none stroke-current stroke-[1.25]"
          >
            <path d={path} />
          </svg>
          <span className="max-xl:sr-only">{name}</span>
        </button>
      ))}
    </fieldset>
  )
}
