import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { RequestFailed } from '../ui/request-failed.tsx'

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
    <div className="after-wait mt-10 h-96 bg-wash">
      <p role="status" className="sr-only">
        Loading
      </p>
    </div>
  )
}
