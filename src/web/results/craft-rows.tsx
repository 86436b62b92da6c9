import { type HistoryState, Link } from '@tanstack/react-router'
import type { Entry } from '#ll2/entry.ts'
import { timeInSpace } from '../format/craft-time.ts'
import { TimeText } from '../times/time-text.tsx'
import { StatusMark } from '../ui/status-mark.tsx'

/** Craft in few words, for where they are not the matter of the page. */
export function CraftRows({
  craft,
  state,
}: {
  craft: readonly Entry[]
  /** The way back that their pages are given. */
  state?: HistoryState
}) {
  return (
    <ul className="mt-5 grid gap-x-10 sm:grid-cols-2 lg:grid-cols-4">
      {craft.map(other => (
        <li key={other.id} className="border-t border-line py-3 text-sm">
          <Link
            to="/spacecraft/$id"
            params={{ id: other.id }}
            {...(state && { state })}
            className="link inline-flex min-h-6 items-center text-base"
          >
            {other.name}
          </Link>
          <p className="font-mono text-xs text-quiet">{other.serial_number}</p>
          <p className="mt-1 flex flex-wrap gap-x-4 text-quiet">
            <StatusMark status={other.status} />
            <TimeText time={timeInSpace(other)} />
          </p>
        </li>
      ))}
    </ul>
  )
}
