import type { UseQueryResult } from '@tanstack/react-query'
import { useMemo, useState } from 'react'

/** A query's answer, and until it comes the answer before it. */
export interface Shown<Data> {
  data: Data | undefined
  /** What is shown answers an earlier question. */
  isStale: boolean
  error: Error | null
  retry: () => void
}

/** What a query shows; the same value until something of it changes. */
export function useShown<Data>(
  query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'isFetching'> & { refetch: () => unknown },
): Shown<Data> {
  const [last, setLast] = useState(query.data)
  if (query.data !== undefined && query.data !== last) setLast(query.data)
  const { refetch } = query
  const data = query.data ?? last
  const isStale = query.data === undefined
  const error = isStale && !query.isFetching ? query.error : null
  return useMemo(
    () => ({ data, isStale, error, retry: () => void refetch() }),
    [data, isStale, error, refetch],
  )
}
