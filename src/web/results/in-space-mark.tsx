import { useQuery } from '@tanstack/react-query'
import { day } from '#ll2/time-units.ts'
import { statusOptions } from '../data/catalogue-queries.ts'
import { formatCount } from '../format/count.ts'
import { useIsHere } from '../reader/arrival.tsx'
import { useAge } from '../times/use-age.ts'

/**
 * Tells a craft that is up at a glance, by shape, word and colour: "In space now · day 75". Data
 * that has grown old knows only what was.
 * @param since - ISO-8601 UTC: when its flight began; null where no flight tells
 */
export function InSpaceMark({ since }: { since: string | null }) {
  const { data: status } = useQuery(statusOptions())
  const { isOld } = useAge(status?.captured_at)
  const isHere = useIsHere()
  return (
    <span className="inline-flex items-center gap-1.5 align-bottom font-medium text-accent">
      <svg
        viewBox="0 0 12 12"
        aria-hidden="true"
        className="size-3 shrink-0 fill-none stroke-current stroke-[1.5]"
      >
        <circle cx="6" cy="6" r="5" />
        <circle cx="6" cy="6" r="2" className="fill-current stroke-none" />
      </svg>
      <span>
        In space
        <span className="max-[22.5rem]:sr-only">
          {isOld ? ' when last updated' : ' now'}
          {/* The day is the reader's. */}
          {since && isHere && !isOld && ` · day ${dayOf(since, Date.now())}`}
        </span>
      </span>
    </span>
  )
}

/**
 * Which day of a flight it is: the first is that of the launch.
 * @param at - milliseconds
 */
export const dayOf = (since: string, at: number): string =>
  formatCount(Math.max(1, Math.ceil((at - Date.parse(since)) / (1000 * day))))
