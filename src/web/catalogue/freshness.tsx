import { useState } from 'react'
import type { CatalogueStatus } from '#ll2/catalogue-status.ts'
import { formatAge } from '../format/age.ts'
import { DateText } from '../times/local-times.tsx'
import { useAge } from '../times/use-age.ts'

/** What is said of a sample by where the full catalogue comes from. */
const awaited: Record<NonNullable<CatalogueStatus['sync']>['kind'], string | null> = {
  ll2: 'Launch Library 2',
  address: 'its source',
  folder: null,
  file: null,
}

/**
 * How fresh the data is, to stand beside a count: "updated 3 hours ago". Loud only where something
 * is wrong, not where data is merely old.
 */
export function Freshness({ status }: { status: CatalogueStatus }) {
  const { complete, captured_at, sync } = status
  const { age, isOld } = useAge(captured_at)
  const source = sync && awaited[sync.kind]
  const isBroken = isOld && sync?.last_attempt?.error
  return (
    <>
      {!complete && 'a sample'}
      {!complete && !captured_at && source && (
        <span className="max-sm:sr-only"> until {source} answers</span>
      )}
      {captured_at && (
        <>
          {complete ? 'updated ' : ', updated '}
          {age === null ? (
            <DateText iso={captured_at.slice(0, 10)} />
          ) : (
            <>
              <Age captured={captured_at} age={age} />
              {/* Paper does not know how long ago it was printed. */}
              <span data-day={captured_at.slice(0, 10)} className="day-on-paper" />
            </>
          )}
        </>
      )}
      {isOld && (
        <span className={isBroken ? 'text-alarm' : 'max-[90rem]:sr-only'}>
          , changes may be missing
        </span>
      )}
    </>
  )
}

/** How long ago, and on demand exactly when. */
function Age({ captured, age }: { captured: string; age: number }) {
  const [isExact, setExact] = useState(false)
  return (
    <button
      type="button"
      aria-expanded={isExact}
      onClick={() => setExact(!isExact)}
      className="-my-0.5 min-h-6 underline decoration-dotted underline-offset-3 hover:text-ink"
    >
      {formatAge(age)}
      {isExact && (
        <>
          , <DateText iso={captured} />
        </>
      )}
    </button>
  )
}
