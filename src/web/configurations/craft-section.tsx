import { useQuery } from '@tanstack/react-query'
import { spacecraftListOptions } from '../data/spacecraft-list-queries.ts'
import { plural } from '../format/count.ts'
import { useServer } from '../reader/use-server.ts'
import { CraftRows } from '../results/craft-rows.tsx'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { FilterLink } from '../search/filter-link.tsx'

/** The first craft of a list, those with most flights first, and the way to all of it. */
export function CraftSection({ search, of }: { search: CatalogueSearch; of: string }) {
  const { data } = useQuery(spacecraftListOptions({ ...search, limit: 12 }))
  const { canAsk } = useServer()
  if (!data) return null
  return (
    <section className="mt-16 border-t border-line pt-8">
      <h2 className="text-xl tracking-tight">Its craft</h2>
      {data.count === 0 ? (
        <p className="mt-3 text-quiet">The catalogue holds no craft of this {of}.</p>
      ) : (
        <>
          <CraftRows craft={data.results} />
          {canAsk && (
            <p className="mt-4 text-sm">
              <FilterLink search={search}>
                See {data.count === 1 ? 'it' : `all ${plural(data.count, 'spacecraft')}`} in the
                list
              </FilterLink>
            </p>
          )}
        </>
      )}
    </section>
  )
}
