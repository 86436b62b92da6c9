import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { inSpaceOptions } from '../data/in-space-query.ts'
import { formatCount } from '../format/count.ts'
import { dayOf } from '../results/in-space-mark.tsx'
import { DateText } from '../times/local-times.tsx'
import { useAge } from '../times/use-age.ts'

/** So many are named; the way to all of them stands before. */
const most = 12

/** The craft that are up, in one line above the list: the longest up first. */
export function InSpaceStrip() {
  const { data } = useQuery(inSpaceOptions())
  const { age, isOld } = useAge(data?.captured_at)
  if (!data) return null
  const { captured_at, count } = data
  // Until the reader's clock is known, and where the data are too old to go on from, as captured;
  // data without a moment of capture tell no day.
  const at = age === null || isOld ? Date.parse(captured_at ?? '') : Date.now()
  const isDated = !Number.isNaN(at)
  return (
    <section
      aria-label="In space now"
      className="flex h-full items-center gap-x-6 overflow-x-auto overscroll-x-contain text-sm whitespace-nowrap [scrollbar-width:none]"
    >
      <Link
        to="/in-space"
        // As wide whatever the data's age turns out to be: nothing beside it moves.
        className="sticky left-0 inline-flex min-h-9 items-center bg-paper pr-2 font-medium text-accent underline-offset-4 hover:underline sm:min-h-11 sm:min-w-60"
      >
        <span>
          {count === 0 ? 'No craft in space' : `${formatCount(count)} in space`}
          <span className="max-sm:sr-only">
            {isOld && captured_at ? (
              <>
                {' on '}
                <DateText iso={captured_at.slice(0, 10)} />
              </>
            ) : (
              ' now'
            )}
          </span>
        </span>
      </Link>
      <ul
        className="contents"
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of unmarked lists
        role="list"
      >
        {data.spacecraft.slice(0, most).map(({ id, name, up_since }) => (
          <li key={id}>
            <Link
              to="/spacecraft/$id"
              params={{ id }}
              className="inline-flex min-h-9 sm:min-h-11 items-center underline-offset-4 hover:underline"
            >
              {name}
              {up_since && isDated && (
                <span className="text-quiet tabular-nums">&nbsp;day {dayOf(up_since, at)}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
