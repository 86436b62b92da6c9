import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Entry } from '#ll2/entry.ts'
import type { CraftUp } from '#ll2/in-space.ts'
import { formatIsoDuration } from '#ll2/iso-duration.ts'
import { clockText } from '../format/clock-text.ts'
import { plural } from '../format/count.ts'
import { useIsHere } from '../reader/arrival.tsx'
import { SpacecraftCard } from '../results/spacecraft-card.tsx'
import { everySecondInSight } from '../times/every-second.ts'
import { DateText } from '../times/local-times.tsx'

/**
 * A craft that is up, with the clock of its flight.
 * @param entry - what the list shows of it; undefined until it is there, and for what is too many
 * @param stands - ISO-8601: where the clock stands for good; null where it runs
 */
export function UpCard({
  craft,
  entry,
  isPaused,
  stands,
}: {
  craft: CraftUp
  entry: Entry | undefined
  isPaused: boolean
  stands: string | null
}) {
  const { id, name, up_since, flights_before } = craft
  const record = up_since && (
    <>
      <FlightClock since={Date.parse(up_since)} isPaused={isPaused} stands={stands} />
      <span className="block">
        Launched <DateText iso={up_since.slice(0, 10)} />
      </span>
      {flights_before !== null &&
        (flights_before === 0 ? 'Its first flight' : `${plural(flights_before, 'flight')} before`)}
    </>
  )
  // The clock tells the day.
  if (entry) return <SpacecraftCard spacecraft={{ ...entry, up_since: null }} record={record} />
  return (
    <li>
      <Link to="/spacecraft/$id" params={{ id }} className="link">
        {name}
      </Link>
      <p>{record}</p>
    </li>
  )
}

/** How long a flight has lasted, to the second; it is told once the reader's clock is known. */
function FlightClock({
  since,
  isPaused,
  stands,
}: {
  since: number
  isPaused: boolean
  stands: string | null
}) {
  const isHere = useIsHere()
  const [now, setNow] = useState(Date.now)
  const isStill = isPaused || stands !== null
  useEffect(() => {
    if (isStill) return
    return everySecondInSight(since, () => setNow(Date.now()))
  }, [isStill, since])
  if (!isHere) return <span className="block">&nbsp;</span>
  const at = stands === null ? now : Date.parse(stands)
  const seconds = Math.max(0, Math.floor((at - since) / 1000))
  return (
    <time dateTime={formatIsoDuration(seconds)} className="block text-ink tabular-nums">
      {clockText(seconds)}
    </time>
  )
}
