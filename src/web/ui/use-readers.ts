import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * A fact that only the reader's own browser knows: a choice kept there, its time zone, the way a
 * page was come to. A page rendered elsewhere shows the canonical value, and so does the browser
 * while it takes that page over; right after that, the reader's.
 * @param read - gives the same value until something has changed it
 */
export const useReaders = <Value>(read: () => Value, canonical: Value): Value =>
  useSyncExternalStore(never, read, () => canonical)

const yes = () => true

/** Whether the page is the reader's own by now: false where it is rendered, and while taken over. */
export const useIsHere = (): boolean => useReaders(yes, false)
