import { useState } from 'react'
import type { Shown } from '../data/use-shown.ts'

/**
 * What the page says of its list, which changes together with the list: what is chosen is drawn
 * once then, and not a moment before as well. Where the wait for the list is felt it does not wait
 * for it.
 * @param now - what is asked for
 * @param isLasting - whether the list has been waited for so long
 */
export function useTold<Value>(now: Value, list: Shown<unknown>, isLasting: boolean): Value {
  const [told, setTold] = useState(now)
  const isHeld = list.isStale && list.data !== undefined && !list.error && !isLasting
  if (!isHeld && told !== now) setTold(() => now)
  return isHeld ? told : now
}
