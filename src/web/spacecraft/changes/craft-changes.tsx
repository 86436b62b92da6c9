import { useQuery } from '@tanstack/react-query'
import { type MouseEvent, useState } from 'react'
import type { CraftHistory } from '#ll2/craft-history.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { configurationsOptions } from '../../data/configuration-queries.ts'
import { allChangesOptions, craftHistoryOptions } from '../../data/craft-history-query.ts'
import { craftHistoryPath } from '../../data/one-spacecraft-query.ts'
import { plural } from '../../format/count.ts'
import { renderingNotes } from '../../later/rendering.ts'
import { useServer } from '../../reader/use-server.ts'
import { MomentText } from '../../times/exact-times.tsx'
import { NotFoundError, NotInCopyError } from '../../ui/errors.ts'
import { RequestFailed } from '../../ui/request-failed-later.tsx'
import { siblingsOptions } from '../siblings.tsx'
import { changeGroups } from './change-groups.ts'
import { ChangeText } from './change-text.tsx'
import { useNear } from './use-near.ts'

/**
 * What changed in a craft over the states of the data that the catalogue has seen. The server alone
 * knows: it is asked when a reader comes near.
 */
export function CraftChanges({ spacecraft }: { spacecraft: Spacecraft }) {
  const { id } = spacecraft
  const { ref, isNear } = useNear()
  const isWanted = isNear || renderingNotes() !== undefined
  const { data, error, refetch } = useQuery({ ...craftHistoryOptions(id), enabled: isWanted })
  // What stands above comes first, and pushes nothing away.
  const configurations = useQuery(configurationsOptions())
  const siblings = useQuery(siblingsOptions(spacecraft))
  if (configurations.isPending || siblings.isPending) return null
  // Where pages are files of an earlier export, there may be none for this.
  if (error instanceof NotFoundError || error instanceof NotInCopyError) return null
  return (
    <section
      ref={ref}
      aria-labelledby="changes"
      className="mt-16 border-t border-line pt-8 print:hidden"
    >
      <h2 id="changes" className="text-xl tracking-tight">
        Changes
      </h2>
      <div className="mt-4">
        {data ? (
          <Told history={data} />
        ) : error ? (
          <RequestFailed error={error} onRetry={() => void refetch()} />
        ) : (
          <p className="text-quiet">Loading</p>
        )}
      </div>
    </section>
  )
}

function Told({ history }: { history: CraftHistory }) {
  const { id, start, count, results } = history
  const [isWhole, setWhole] = useState(false)
  const { hrefOf } = useServer()
  const all = useQuery({ ...allChangesOptions(id), enabled: isWhole })
  if (!start) {
    return <p className="text-quiet">None are known: this copy of the data has no earlier state.</p>
  }
  const since = (
    <>
      since <MomentText iso={start.seen_at} />, when this copy of the data begins
    </>
  )
  if (count === 0) return <p className="text-quiet">None {since}.</p>
  const shown = (isWhole && all.data) || results
  const href = hrefOf(`${craftHistoryPath(id)}&limit=100`)
  const showAll = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    setWhole(true)
  }
  return (
    <>
      <p className="text-sm text-quiet">
        {plural(count, 'change')} {since}; each by when it was first seen
        {shown.length < count && !href && `, the latest ${shown.length} of them`}
      </p>
      <ol className="mt-3 divide-y divide-line border-y border-line text-sm">
        {changeGroups(shown).map(({ seenAt, changes, details }) => (
          <li
            key={seenAt}
            className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-4 py-2.5 sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-x-6"
          >
            <p className="text-quiet">
              <MomentText iso={seenAt} />
            </p>
            <ul className="grid gap-y-1">
              {changes.map(change => (
                <li key={change.field} className="wrap-anywhere">
                  <ChangeText change={change} />
                </li>
              ))}
              {details && <li className="text-quiet">Details of its {details}</li>}
            </ul>
          </li>
        ))}
      </ol>
      {all.error && isWhole && (
        <div className="mt-4">
          <RequestFailed error={all.error} onRetry={() => void all.refetch()} />
        </div>
      )}
      {shown.length < count && href && !all.error && (
        <p className="mt-4 text-sm">
          <a
            className="link inline-flex min-h-11 items-center"
            href={href}
            {...(!all.data && { onClick: showAll })}
          >
            {all.data
              ? 'See the others as API'
              : isWhole
                ? 'Loading'
                : `Show all ${plural(count, 'change')}`}
          </a>
        </p>
      )}
    </>
  )
}
