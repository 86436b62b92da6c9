import { formatDate, formatLocalDate, hasOwnZone } from '../format/date.ts'
import { dateLanguage } from '../format/locale.ts'
import { useReaders } from '../reader/arrival.tsx'
import { readVisitSetting, writeVisitSetting } from '../reader/settings.ts'
import { createStore } from '../ui/create-store.ts'

// One choice for all times of the page, kept for the visit.
export const [useLocalTimes, setLocalTimes] = createStore(
  readVisitSetting('local-times') === 'on' && hasOwnZone(),
  false,
)

/**
 * A date or a moment as LL2 writes it, in UTC or in the reader's own time.
 * @param end - what follows it within a line: a text of its own would move as the date comes to be
 * told in the reader's language
 */
export function DateText({ iso, end = '' }: { iso: string; end?: string }) {
  const local = useLocalTimes()
  return (
    <time dateTime={iso} lang={dateLanguage()}>
      {`${local ? formatLocalDate(iso) : formatDate(iso)}${end}`}
    </time>
  )
}

/** Changes all times on the page to the reader's own and back; not offered where that is UTC. */
export function LocalTimesSwitch() {
  const local = useLocalTimes()
  const isOffered = useReaders(hasOwnZone, false)
  if (!isOffered) return null
  return (
    <label className="inline-flex min-h-6 items-center gap-2 text-sm text-quiet">
      <input
        type="checkbox"
        className="size-4 accent-accent"
        checked={local}
        onChange={({ target: { checked } }) => {
          writeVisitSetting('local-times', checked ? 'on' : 'off')
          setLocalTimes(checked)
        }}
      />
      Show times in my own time zone
    </label>
  )
}
