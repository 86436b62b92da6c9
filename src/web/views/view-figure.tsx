import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { plural } from '../format/count.ts'
import { DateText } from '../times/local-times.tsx'
import { useSourceName } from '../ui/invented.ts'
import { RequestFailed } from '../ui/request-failed-later.tsx'

interface Told {
  captured_at: string | null
  count: number
}

/**
 * A picture of all craft of a list under its controls: while it is on its way, when it cannot be
 * had, and where there is nothing to show.
 */
export function ViewFigure<Data extends Told>({
  name,
  controls,
  query: { data, error, isPlaceholderData, refetch },
  lacking,
  children,
}: {
  name: string
  controls: ReactNode
  query: UseQueryResult<Data>
  /** Why there is nothing to show; undefined where there is. */
  lacking: (data: Data) => string | undefined
  children: (data: Data) => ReactNode
}) {
  const reason = data && lacking(data)
  const source = useSourceName()
  return (
    <figure aria-label={name} aria-busy={isPlaceholderData} className="mt-3">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">{controls}</div>
      {error && (
        <div className="mt-6">
          <RequestFailed error={error} onRetry={() => void refetch()} kept={data !== undefined} />
        </div>
      )}
      {!data && !error && (
        <div className="after-wait mt-4 h-96 bg-wash">
          <p className="sr-only">Loading</p>
        </div>
      )}
      {reason && <p className="mt-6 max-w-prose text-pretty">{reason}</p>}
      {data && !reason && children(data)}
      {data?.captured_at && !reason && (
        <figcaption className="mt-4 text-xs text-quiet">
          {plural(data.count, 'spacecraft')}, from {source} as of{' '}
          <DateText iso={data.captured_at.slice(0, 10)} />
        </figcaption>
      )}
    </figure>
  )
}
