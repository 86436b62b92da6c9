import type { Capture, CatalogueData } from '#ll2/catalogue-data.ts'
import type { CatalogueStatus } from '#ll2/catalogue-status.ts'
import { eachList, recordsOf } from '#ll2/wire-lists.ts'

/** What a capture of LL2's data is. */
interface Captured extends CatalogueData, Capture {
  revision: string
  /** False for a sample. */
  complete: boolean
}

/**
 * What `/catalogue/status` answers.
 * @param sync - how the data is kept fresh, which the data itself does not know
 * @param now - milliseconds since 1970
 */
export function catalogueStatus(
  snapshot: Captured,
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
