import type { CatalogueStatus } from '#ll2/catalogue-status.ts'
import { eachList, recordsOf } from '#ll2/wire-lists.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'
import type { DataSource } from '../freshness/data-source.ts'
import { dataHeaders } from '../http/headers.ts'
import type { Site } from '../site.ts'

/** Makes the function that tells which data is served, how old it is, and how it is kept fresh. */
export const statusTeller =
  ({ snapshot }: Pick<Site, 'snapshot'>, syncStatus: DataSource['syncStatus'] | undefined) =>
  async (): Promise<CatalogueStatus> =>
    catalogueStatus(snapshot, (await syncStatus?.()) ?? null, Date.now())

/** `/catalogue/status`. */
export const statusHandler = (status: () => Promise<CatalogueStatus>) => async () =>
  new Response(JSON.stringify(await status()), {
    headers: {
      ...dataHeaders,
      'Cache-Control': 'no-cache',
      'Content-Type': 'application/json',
    },
  })

/** @param now - milliseconds since 1970 */
export function catalogueStatus(
  snapshot: Snapshot,
  sync: CatalogueStatus['sync'],
  now: number,
): CatalogueStatus {
  const { revision, source, captured_at, complete } = snapshot
  return {
    revision,
    source,
    captured_at,
    age:
      captured_at === null ? null : Math.max(0, Math.floor((now - Date.parse(captured_at)) / 1000)),
    complete,
    counts: eachList(list => recordsOf(snapshot, list).length),
    sync,
  }
}
