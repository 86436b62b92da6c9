import { formatDate } from '../format/date.ts'
import { useIsOffline } from './is-offline.ts'

/**
 * Says that the page is made from the copy in this browser, and how old that is. Stands within a
 * region that is read out.
 * @param captured - when the data shown was captured, where that is known
 */
export function OfflineNotice({ captured }: { captured: string | null | undefined }) {
  if (!useIsOffline()) return null
  return (
    <p className="mx-auto w-fit rounded-xs border border-line bg-paper px-3 py-1.5 text-xs text-quiet">
      {captured
        ? `Offline: data as of ${formatDate(captured.slice(0, 10))}`
        : 'Offline: data of an unrecorded date'}
    </p>
  )
}
