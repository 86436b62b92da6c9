import { useQuery, useQueryClient } from '@tanstack/react-query'
import { statusOptions } from '../data/catalogue-queries.ts'
import { latestStatusOptions } from '../data/latest-status-query.ts'
import { plural } from '../format/count.ts'
import { useIsOffline } from '../offline/is-offline.ts'
import { OfflineNotice } from '../offline/offline-notice.tsx'
import { CompareTray } from '../tray/compare-tray.tsx'

/** Milliseconds. Newer data can wait. */
const untilNew = 60_000
/** A network that has come back is not always told of: who waits for it is to know soon. */
const untilHeard = 8_000

/**
 * When the server has newer data than the page shows, offers it. It floats, and nothing changes
 * before it is asked for: nothing moves under the reader's hands.
 */
export function NewDataNotice() {
  const client = useQueryClient()
  const { data: shown } = useQuery(statusOptions())
  const { data: latest } = useQuery({
    ...latestStatusOptions(shown),
    refetchInterval: useIsOffline() ? untilHeard : untilNew,
    refetchOnWindowFocus: 'always',
  })
  const show = () => {
    // First of all the page is one of the new data: an own copy of the old answers no more of it.
    client.setQueryData(statusOptions().queryKey, latest)
    void client.invalidateQueries()
  }
  const isNew = latest !== undefined && latest.revision !== shown?.revision
  return (
    <div className="fixed inset-x-4 bottom-4 z-10 max-sm:bottom-20 mx-auto w-fit max-w-full">
      <CompareTray />
      <div aria-live="polite">
        <OfflineNotice captured={shown?.captured_at} />
        {isNew && (
          <div className="flex flex-wrap items-center gap-x-4 rounded-xs border border-edge bg-paper py-1 pr-1 pl-4 text-sm shadow-lg">
            New data has arrived: {plural(latest.counts.spacecraft, 'spacecraft')}
            <button
              type="button"
              className="min-h-10 rounded-xs bg-accent px-4 font-medium text-on-accent hover:underline"
              onClick={show}
            >
              Show it
            </button>
          </div>
        )}
      </div>
    </div>
  )
}
