import { useEffect, useState } from 'react'

/** A wait shorter than this, in milliseconds, is not felt. */
const felt = 100

/** Whether a wait has lasted so long that it must be shown: what is over soon shall not flash. */
export function useLasting(isWaiting: boolean): boolean {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (!isWaiting) return
    const timer = setTimeout(() => setLong(true), felt)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [isWaiting])
  return isWaiting && isLong
}
