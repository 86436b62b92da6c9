import { startTransition, useEffect, useState } from 'react'
import { painted } from './painted.ts'

/**
 * A value a moment later: what depends on it is drawn once the rest of a change is on the screen.
 * For what lies out of sight or in its corner, so that what one looks at comes first. (React's own
 * deferred value comes right after the change, before its frame has been shown.)
 */
export function useFollowing<Value>(value: Value): Value {
  const [shown, setShown] = useState(value)
  useEffect(() => {
    let isOvertaken = false
    void painted().then(() => {
      if (!isOvertaken) startTransition(() => setShown(value))
    })
    return () => {
      isOvertaken = true
    }
  }, [value])
  return shown ?? value
}
