import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { RequestFailed } from '../ui/request-failed-later.tsx'

/** What stands where data is still to come or failed to; else what is made of the data. */
export function Awaited<Data>({
  query: { data, error, refetch },
  children,
}: {
  query: UseQueryResult<Data>
  children: (data: Data) => ReactNode
}) {
  if (data !== undefined) return children(data)
  if (error) {
    return (
      <div className="mt-10">
        <RequestFailed error={error} onRetry={() => void refetch()} />
      </div>
    )
  }
  return (
    <div className="after-wait mt-10 grid gap-x-10 md:grid-cols-2">
      <p role="status" className="sr-only">
        Loading
      </p>
      {['first', 'second', 'third', 'fourth'].map(row => (
        <div
          key={row}
          className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-4 border-t border-line py-4"
        >
          <div className="aspect-4/3 bg-wash" />
          <div className="flex flex-col gap-2">
            <div className="h-5 w-2/3 bg-wash" />
            <div className="h-4 w-1/2 bg-wash" />
          </div>
        </div>
      ))}
    </div>
  )
}
