import type { QueryClient } from '@tanstack/react-query'
import { statusOptions } from '../data/catalogue-queries.ts'
import { latestStatusOptions } from '../data/latest-status-query.ts'
import type { CopiedSource } from './copied-source.ts'

/**
 * Lets a page that came empty begin with the copy that an earlier visit kept: it came so because
 * the server does not answer, or is slow. Whether there is newer data is asked meanwhile.
 */
export async function startFromCopy(client: QueryClient, source: CopiedSource): Promise<void> {
  const { queryKey } = statusOptions()
  if (client.getQueryData(queryKey)) return
  const status = await source.openKept()
  if (!status) return
  client.setQueryData(queryKey, status)
  void client.fetchQuery({ ...latestStatusOptions(status), staleTime: 0, retry: false })
}
