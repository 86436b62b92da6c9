import { useEffect, useState } from 'react'
import { formatIsoDuration } from '#ll2/iso-duration.ts'
import { clockText } from '../format/clock-text.ts'
import { useIsHere } from '../reader/arrival.tsx'
import { everySecondInSight } from '../times/every-second.ts'
import { useAge } from '../times/use-age.ts'

/**
 * The time in space of a craft that is up, to the second. It stands still while it is paused or
 * nobody sees the page, and is right again when it goes on: it reads the clock, it does not count.
 * `timer` is a role that screen readers do not announce by themselves.
 * @param since - milliseconds since 1970
 * @param captured - ISO-8601: where it stands until the reader's clock is known
 */
export function LiveClock({ since, captured }: { since: number; captured: string | null }) {
  const isHere = useIsHere()
  const asOf = Date.parse(captured ?? '') || since
  const { isOld } = useAge(captured)
  const [now, setNow] = useState(() => (isHere ? Date.now() : asOf))
  const [isPaused, setPaused] = useState(false)
  useEffect(() => {
    if (isPaused) return
    return everySecondInSight(since, () => setNow(Date.now()))
  }, [isPaused, since])
  const seconds = Math.max(0, Math.floor((now - since) / 1000))
  return (
    <div className="mb-4 flex flex-wrap items-baseline gap-x-4">
      <p className="w-full text-sm text-quiet">
        In space so far{isOld && ' if still up'}, over all its flights
      </p>
      <p role="timer" aria-label="Time in space so far" className="text-xl tabular-nums">
        <time dateTime={formatIsoDuration(seconds)}>{clockText(seconds)}</time>
      </p>
      <button
        type="button"
        className="link min-h-6 text-sm"
        onClick={() => {
          setNow(Date.now())
          setPaused(!isPaused)
        }}
      >
        {isPaused ? 'Let the clock run' : 'Pause the clock'}
      </button>
    </div>
  )
}
