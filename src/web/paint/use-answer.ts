import { startTransition, useOptimistic } from 'react'
import { afterPaint, drawn } from './painted.ts'

/**
 * What a control shows whose effect takes so long to draw that a press would be answered late: the
 * choice is seen at once, and has its effect a frame later.
 * @param now - what is asked for, though it may not be there yet: what is shown once the choice has
 *   had its effect, or nothing has come of it
 * @returns what to show, and the way to choose: what is chosen, and what it does
 */
export function useAnswer<Value>(now: Value): [Value, (value: Value, act: () => void) => void] {
  const [shown, show] = useOptimistic<Value, Value>(now, (_, chosen) => chosen)
  const choose = (value: Value, act: () => void) =>
    startTransition(async () => {
      show(value)
      await afterPaint(act, drawn())
    })
  return [shown, choose]
}
