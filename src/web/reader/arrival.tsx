import {
  createContext,
  type ReactNode,
  startTransition,
  use,
  useLayoutEffect,
  useState,
} from 'react'

/** What makes the page the reader's own, until it is. */
const Arrival = createContext<(() => void) | undefined>(undefined)

/**
 * Knows whether the page within is the reader's own by now.
 * @param onArrival - called once a page has been taken over; without it all is made here, and the
 * reader's own from the start
 */
export function ArrivalProvider({
  onArrival,
  children,
}: {
  onArrival: (() => void) | undefined
  children: ReactNode
}) {
  const [isHere, setHere] = useState(!onArrival)
  const arrive = () => {
    onArrival?.()
    // In pieces: what changes by it is a good part of the page, and nobody waits for it.
    startTransition(() => setHere(true))
  }
  return <Arrival value={isHere ? undefined : arrive}>{children}</Arrival>
}

/**
 * Makes a page the reader's own once the browser has taken it over: numbers and dates are written
 * their way, what only their browser knows is told, and what they did before is done. For pages.
 */
export function useArrival(): void {
  const arrive = use(Arrival)
  // Not sooner: a page is taken over after what stands around it.
  useLayoutEffect(() => arrive?.(), [arrive])
}

/** Whether the page is the reader's own by now: false where it is rendered, and while taken over. */
export const useIsHere = (): boolean => use(Arrival) === undefined

/**
 * A fact that only the reader's own browser knows: a choice kept there, its time zone, the way a
 * page was come to. A page rendered elsewhere shows the canonical value, and so does the browser
 * while it takes that page over; right after that, the reader's.
 * @param read - gives the same value until something has changed it
 */
export const useReaders = <Value,>(read: () => Value, canonical: Value): Value =>
  useIsHere() ? read() : canonical
