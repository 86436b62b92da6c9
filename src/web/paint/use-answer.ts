import { useState } from 'react'
import { afterPaint, drawn } from './painted.ts'

/**
 * What a control shows whose effect takes so long to draw that a press would be answered late: the
 * choice is seen at once, and has its effect a frame later.
 * @param now - what is in effect
 * @returns what to show, and the way to choose: what is chosen, and what it does
 */
export function useAnswer<Value>(now: Value): [Value, (value: Value, act: () => void) => void] {
  const [chosen, setChosen] = useState<Value>()
  const choose = async (value: Value, act: () => void) => {
    setChosen(() => value)
    await afterPaint(act, drawn())
    setChosen(undefined)
  }
  return [chosen ?? now, (value, act) => void choose(value, act)]
}
