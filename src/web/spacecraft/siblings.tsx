import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { spacecraftListOptions } from '../data/spacecraft-queries.ts'
import { plural } from '../format/count.ts'
import { timeInSpace } from '../format/craft-time.ts'
import { FilterLink } from '../ui/filter-link.tsx'
import { StatusMark } from '../ui/status-mark.tsx'
import { TimeText } from '../ui/time-text.tsx'

const shown = 8

/** Other craft of the same configuration, those with most flights first. */
export function Siblings({ spacecraft }: { spacecraft: Spacecraft }) {
  const { id, name } = spacecraft.spacecraft_config
  const { from, steps = 0 } = useLocation({ select: location => location.state })
  const { data } = useQuery(spacecraftListOptions({ spacecraft_config: [id], limit: 12 }))
  const others = data?.results.filter(other => other.id !== spacecraft.id).slice(0, shown) ?? []
  if (!data || others.length === 0) return null
  return (
    <section className="mt-16 border-t border-line pt-8">
      <h2 className="text-xl tracking-tight">Other craft of the configuration {name}</h2>
      <ul className="mt-5 grid gap-x-10 sm:grid-cols-2 lg:grid-cols-4">
        {others.map(other => (
          <li key={other.id} className="border-t border-line py-3 text-sm">
            <Link
              to="/spacecraft/$id"
              params={{ id: other.id }}
              state={{ from, steps: steps + 1 }}
              className="link inline-flex min-h-6 items-center text-base wrap-anywhere"
            >
              {other.name}
            </Link>
            <p className="font-mono text-xs text-quiet wrap-anywhere">{other.serial_number}</p>
            <p className="mt-1 flex flex-wrap gap-x-4 text-quiet">
              <StatusMark status={other.status} />
              <TimeText time={timeInSpace(other)} />
            </p>
          </li>
        ))}
      </ul>
      {data.count - 1 > others.length && (
        <p className="mt-4 text-sm">
          <FilterLink search={{ spacecraft_config: [id] }}>
            See all {plural(data.count, 'spacecraft')} of this configuration
          </FilterLink>
        </p>
      )}
    </section>
  )
}
