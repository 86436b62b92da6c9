import { isInvented } from '#ll2/invented.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'
import type { ServedData } from '../freshness/data-source.ts'
import type { Feed } from './feed.ts'
import { feedEntries } from './feed-entries.ts'

/** Older ones are at `?since=`: who reads a feed has read them. */
const mostChanges = 10

/**
 * The latest changes as a feed, and the keys that tell it from any other.
 * @param captured - when the data is said to be from: ISO-8601 UTC
 */
export async function latestFeed(
  snapshot: Pick<Snapshot, 'source'>,
  history: ServedData['history'],
  baseUrl: string,
  captured: string,
): Promise<{ feed: Feed; keys: string[] }> {
  const known = (await history()).changes.slice(0, mostChanges)
  const feed = {
    baseUrl,
    updated: known[0]?.moment ?? captured,
    isInvented: isInvented(snapshot),
    entries: known.flatMap(change => feedEntries(change, baseUrl)),
  }
  return { feed, keys: known.map(({ key }) => key) }
}
