import type { ReactNode } from 'react'
import { briefDuration } from '../format/brief-duration.ts'
import { formatDate } from '../format/date.ts'
import { exactDuration } from '../format/duration.ts'
import { dateLanguage } from '../format/locale.ts'
import { readVisitSetting, writeVisitSetting } from '../reader/settings.ts'
import { createStore } from '../ui/create-store.ts'
import { DateText, useLocalTimes } from './local-times.tsx'

// One choice for the whole page, kept for the visit.
const [useExactTimes, setExactTimes] = createStore(readVisitSetting('exact-times') === 'on', false)

/** No length of time that people meet is longer in brief. */
const longestBrief = 24

/**
 * A length of time in brief, or to the second for those who ask for it.
 * @param isCell - in a column, where it keeps to one line as long as it is brief
 */
export function DurationText({ iso, isCell = false }: { iso: string; isCell?: boolean }) {
  const isExact = useExactTimes()
  const exact = exactDuration(iso)
  const brief = briefDuration(iso)
  return (
    <time
      dateTime={iso}
      className={isCell && !isExact && brief.length <= longestBrief ? 'whitespace-nowrap' : ''}
      {...(!isExact && exact !== brief && { title: exact })}
    >
      {isExact ? exact : brief}
    </time>
  )
}

/** The day of a moment; the time of day too for those who ask for it, or for their own zone's. */
export function MomentText({ iso }: { iso: string }) {
  const isExact = useExactTimes()
  const isLocal = useLocalTimes()
  const [day] = /^\d{4}-\d\d-\d\d(?=T)/.exec(iso) ?? []
  if (isExact || isLocal || !day) return <DateText iso={iso} />
  return (
    <time
      dateTime={iso}
      title={formatDate(iso)}
      className="whitespace-nowrap"
      lang={dateLanguage()}
    >
      {formatDate(day)}
    </time>
  )
}

/** Changes all times that are told in brief to what is recorded, and back. */
export function ExactTimesSwitch() {
  const isExact = useExactTimes()
  return (
    <label className="inline-flex noscript:hidden print:hidden min-h-6 items-center gap-2 text-sm text-quiet">
      <input
        type="checkbox"
        className="size-4 accent-accent"
        checked={isExact}
        onChange={({ target: { checked } }) => {
          writeVisitSetting('exact-times', checked ? 'on' : 'off')
          setExactTimes(checked)
        }}
      />
      Show exact times
    </label>
  )
}

/** What only those want who ask for exact times. */
export const WhenExact = ({ children }: { children: ReactNode }) =>
  useExactTimes() ? children : null
