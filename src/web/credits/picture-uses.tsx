import { Link } from '@tanstack/react-router'
import type { PictureUse } from '#ll2/credits.ts'
import { formatCount } from '../format/count.ts'
import { FilterLink } from '../search/filter-link.tsx'

/**
 * Which craft show a picture: a few by name, of each configuration, and the way to the rest. What
 * they are is said above all pictures, and to screen readers here.
 */
export function PictureUses({ uses }: { uses: readonly PictureUse[] }) {
  return (
    <ul aria-label="Shown for" className="mt-2">
      {uses.map(use => (
        <li key={use.configuration.id}>
          <CraftOf {...use} />
        </li>
      ))}
    </ul>
  )
}

function CraftOf({ configuration: { id, name }, count, spacecraft }: PictureUse) {
  if (count === 0) return `No craft of ${name}`
  const more = count - spacecraft.length
  return (
    <>
      {spacecraft.map((craft, place) => (
        <span key={craft.id}>
          {place > 0 && ', '}
          <Link to="/spacecraft/$id" params={{ id: craft.id }} className="link">
            {craft.name}
          </Link>
        </span>
      ))}
      {more > 0 && (
        <>
          {' '}
          <FilterLink search={{ spacecraft_config: [id] }}>
            and {formatCount(more)} more
            <span className="sr-only"> of the configuration {name}</span>
          </FilterLink>
        </>
      )}
    </>
  )
}
