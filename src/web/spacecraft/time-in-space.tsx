import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { parseIsoDuration } from '#ll2/iso-duration.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { statusOptions } from '../data/catalogue-queries.ts'
import { type CraftTime, timeDocked, timeInSpace } from '../format/craft-time.ts'
import { formatDate } from '../format/date.ts'
import { loadLater } from '../later/load-later.tsx'
import { ExactTimesSwitch, WhenExact } from '../times/exact-times.tsx'
import { countingSince } from './flights/flight-record.ts'

const LiveClock = loadLater(
  'spacecraft/live-clock',
  async () => (await import('./live-clock.tsx')).LiveClock,
)

/** How long a craft was up and how much of that docked: in words, exactly, and as a bar. */
export function TimeInSpace({ spacecraft }: { spacecraft: Spacecraft }) {
  const { data: status } = useQuery(statusOptions())
  const captured = status?.captured_at ?? null
  const since = countingSince(spacecraft, captured)
  const total = timeInSpace(spacecraft)
  const docked = timeDocked(spacecraft)
  const isUp = spacecraft.in_space === true
  // One total, not two: where a clock tells it, what was recorded is a note to it.
  const hasClock = isUp && since !== null
  return (
    <section className="mt-10">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="text-lg tracking-tight">How long</h2>
        {(hasClock ? [docked] : [total, docked]).some(isCut) && <ExactTimesSwitch />}
      </div>
      <div className="mt-3 border-y border-line py-4">
        {isUp && (since !== null || !status) && (
          // The clock comes with its code, and its moment may come with the status: room is kept.
          <div className="min-h-19 noscript:hidden">
            {hasClock && <LiveClock since={since} captured={captured} />}
          </div>
        )}
        <dl className="grid grid-cols-2 gap-x-6 text-sm">
          {!hasClock && <Time name="Time in space" time={total} />}
          <Time name="Time docked" time={docked} />
        </dl>
        {!hasClock && (
          <>
            <DockedBar total={total} docked={docked} />
            <Note>{explanation(total)}</Note>
          </>
        )}
        {isUp && (
          <Note>
            It is still up; the recorded time
            {hasClock && total.kind === 'known' && `, ${total.text},`} is that of the capture,{' '}
            {captured ? formatDate(captured) : 'whose moment is not known'}.
          </Note>
        )}
      </div>
    </section>
  )
}

const isCut = (time: CraftTime) => time.kind === 'known' && time.exact !== time.text

function Time({ name, time }: { name: string; time: CraftTime }) {
  return (
    <div>
      <dt className="text-quiet">{name}</dt>
      <dd>
        {time.kind === 'known' ? (
          <>
            <time dateTime={time.iso} title={time.exact} className="text-lg">
              {time.text}
            </time>
            {isCut(time) && (
              <WhenExact>
                <span className="block text-quiet">Exactly {time.exact}</span>
              </WhenExact>
            )}
          </>
        ) : (
          <span className="text-lg">{time.text}</span>
        )}
      </dd>
    </div>
  )
}

/** The docked share of the time in space. A share of more than all is the data's own mistake. */
function DockedBar({ total, docked }: { total: CraftTime; docked: CraftTime }) {
  if (total.kind !== 'known' || docked.kind !== 'known') return null
  const share = (parseIsoDuration(docked.iso) ?? 0) / (parseIsoDuration(total.iso) ?? 1)
  if (!(share >= 0)) return null
  if (share > 1) return <Note>More time docked is recorded than time in space.</Note>
  const percent = `${Math.round(share * 100)}%`
  return (
    <div className="mt-4 text-sm">
      <svg aria-hidden="true" className="block h-3 w-full border border-accent bg-plate">
        <rect width={`${share * 100}%`} height="100%" className="fill-accent" />
      </svg>
      <p className="mt-1.5 text-quiet">Docked for {percent} of its time in space</p>
    </div>
  )
}

/** What a missing time means for this craft: LL2 writes zero for three different things. */
function explanation({ kind }: CraftTime): string | undefined {
  switch (kind) {
    case 'not-flown':
      return 'Launch Library 2 counts no flight of this craft yet.'
    case 'not-recorded':
      return 'It flew, but Launch Library 2 records no time: it was lost at launch, or nobody wrote the time down.'
    case 'unknown':
      return 'Launch Library 2 does not say how long it was in space.'
    default:
      return undefined
  }
}

const Note = ({ children }: { children: ReactNode }) =>
  children ? <p className="mt-2 text-sm text-quiet">{children}</p> : null
