import { Link, useLocation } from '@tanstack/react-router'
import { plural } from '../format/count.ts'
import { setChosen, toggleChosen, useChosen } from './chosen.ts'

/** The craft chosen so far, wherever one goes on to choose more, with the way to their comparison. */
export function CompareTray() {
  const chosen = useChosen()
  const isThere = useLocation({ select: ({ pathname }) => pathname.endsWith('/compare') })
  if (!chosen.length || isThere) return null
  return (
    <section
      aria-label="To be compared"
      className="mb-2 flex flex-wrap items-center gap-x-4 rounded-xs border border-edge bg-paper py-1 pr-1 pl-4 text-sm shadow-lg last:mb-0 print:hidden"
    >
      <ul className="flex flex-wrap gap-x-3 max-sm:hidden">
        {chosen.map(craft => (
          <li key={craft.id}>
            <button
              type="button"
              aria-label={`Take ${craft.name} out of the comparison`}
              className="inline-flex min-h-8 max-w-40 items-center gap-1.5 hover:text-accent"
              onClick={() => toggleChosen(craft)}
            >
              <span className="truncate">{craft.name}</span>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <span className="sm:hidden">{plural(chosen.length, 'craft')}</span>
      <button type="button" className="link min-h-11 sm:min-h-8" onClick={() => setChosen([])}>
        Clear
      </button>
      <Link
        to="/compare"
        search={{ ids: chosen.map(({ id }) => id) }}
        className="inline-flex min-h-11 items-center rounded-xs bg-accent px-4 font-medium text-on-accent hover:underline sm:min-h-10"
      >
        Compare{chosen.length > 1 ? ` ${chosen.length}` : ''}
      </Link>
    </section>
  )
}
