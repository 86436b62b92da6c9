import { startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { painted } from './painted.ts'

/**
 * A value a moment later: what depends on it is drawn once the rest of a change is on the screen.
 * For what lies out of sight or in its corner, so that what one looks at comes first. (React's own
 * deferred value comes right after the change, before its frame has been shown.)
 * @param hurry - an event of the window that brings it into sight: then it is drawn at once
 */
export function useFollowing<Value>(value: Value, hurry?: 'scroll'): Value {
  const [shown, setShown] = useState(value)
  useEffect(() => {
    let isOvertaken = false
    void painted().then(() => {
      if (!isOvertaken) startTransition(() => setShown(value))
    })
    const showNow = () => flushSync(() => setShown(value))
    if (hurry) addEventListener(hurry, showNow, { once: true })
    return () => {
      isOvertaken = true
      if (hurry) removeEventListener(hurry, showNow)
    }
  }, [value, hurry])
  return shown ?? value
}
