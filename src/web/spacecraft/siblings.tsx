import { useQuery } from '@tanstack/react-query'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { spacecraftListOptions } from '../data/spacecraft-list-queries.ts'
import { plural } from '../format/count.ts'
import { useServer } from '../reader/use-server.ts'
import { useVisitState } from '../reader/use-visit-state.ts'
import { CraftRows } from '../results/craft-rows.tsx'
import { FilterLink } from '../search/filter-link.tsx'

const shown = 8

/** They are asked for among all craft of the configuration. */
export const siblingsOptions = ({ spacecraft_config: { id } }: Spacecraft) =>
  spacecraftListOptions({ spacecraft_config: [id], limit: 12 })

/** Other craft of the same configuration, those with most flights first. */
export function Siblings({ spacecraft }: { spacecraft: Spacecraft }) {
  const { id } = spacecraft.spacecraft_config
  const { from, steps } = useVisitState()
  const { canAsk } = useServer()
  const { data } = useQuery(siblingsOptions(spacecraft))
  const others = data?.results.filter(other => other.id !== spacecraft.id).slice(0, shown) ?? []
  if (!data || others.length === 0) return null
  return (
    <section className="mt-16 border-t border-line pt-8 print:hidden">
      <h2 className="text-xl tracking-tight">Other craft of this configuration</h2>
      <CraftRows
        craft={others}
        state={{ from, steps: steps === undefined ? undefined : steps + 1 }}
      />
      {canAsk && data.count - 1 > others.length && (
        <p className="mt-4 text-sm">
          <FilterLink search={{ spacecraft_config: [id] }}>
            See all {plural(data.count, 'spacecraft')} of this configuration
          </FilterLink>
        </p>
      )}
    </section>
  )
}
