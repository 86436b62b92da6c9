import { startTransition, useOptimistic } from 'react'
import { afterPaint, drawn } from './painted.ts'

/**
 * What a control shows whose effect takes so long to draw that a press would be answered late: the
 * choice is seen at once, has its effect a frame later, and stays seen until that is there, or
 * nothing comes of it.
 * @param now - what is in effect
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
