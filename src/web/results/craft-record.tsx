import type { Entry } from '#ll2/entry.ts'
import { plural } from '../format/count.ts'
import { timeInSpace } from '../format/craft-time.ts'
import { TimeText } from '../times/time-text.tsx'

/**
 * What a craft did, in one line: "17 days 16 hours · 1 flight · 1969". What is not known of it is
 * said once, or left out beside what is.
 */
export function CraftRecord({ spacecraft }: { spacecraft: Entry }) {
  const { flights_count, first_launch } = spacecraft
  const time = timeInSpace(spacecraft)
  const year = first_launch?.slice(0, 4)
  if (flights_count === 0) return 'Not flown yet'
  if (flights_count === null && time.kind !== 'known') return year ?? 'No flights recorded'
  return (
    <>
      {time.kind === 'known' && <TimeText time={time} />}
      {[flights_count !== null && plural(flights_count, 'flight'), year]
        .filter(Boolean)
        .map((part, place) => (time.kind === 'known' || place > 0 ? ` · ${part}` : part))}
      {time.kind === 'not-recorded' && ' · no time recorded'}
    </>
  )
}
