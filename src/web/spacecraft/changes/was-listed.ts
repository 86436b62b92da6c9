import type { QueryClient } from '@tanstack/react-query'
import { craftHistoryOptions } from '../../data/craft-history-query.ts'

/**
 * Whether a craft that is not listed was so before, and left a record: it is then in the memory of
 * answers. Where that cannot be asked, nothing is known of it.
 */
export async function wasListed(client: QueryClient, id: number): Promise<boolean> {
  try {
    return (await client.ensureQueryData(craftHistoryOptions(id))).gone !== null
  } catch {
    return false
  }
}
