import { useState } from 'react'
import { day } from '#ll2/time-units.ts'
import { useIsHere } from '../reader/arrival.tsx'

/** Data that should renew itself is called old after this many seconds. */
const old = 3 * day

/**
 * How old data is by the reader's clock, in seconds, when the page is opened; null until that clock
 * is known, and without a moment of capture.
 * @param captured - ISO-8601
 */
export function useAge(captured: string | null | undefined) {
  const [opened] = useState(Date.now)
  const isHere = useIsHere()
  const seconds = (opened - Date.parse(captured ?? '')) / 1000
  const age = isHere && !Number.isNaN(seconds) ? Math.max(0, seconds) : null
  return { age, isOld: age !== null && age > old }
}
