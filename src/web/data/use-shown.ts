import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'

/** A query's answer, and until it comes the answer before it. */
export interface Shown<Data> {
  data: Data | undefined
  /** What is shown answers an earlier question. */
  isStale: boolean
  error: Error | null
  retry: () => void
}

/** What a query shows. */
export function useShown<Data>(
  query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'isFetching'> & { refetch: () => unknown },
): Shown<Data> {
  const [last, setLast] = useState(query.data)
  if (query.data !== undefined && query.data !== last) setLast(query.data)
  return {
    data: query.data ?? last,
    isStale: query.data === undefined,
    error: query.data === undefined && !query.isFetching ? query.error : null,
    retry: () => void query.refetch(),
  }
}
