import { useEffect, useState } from 'react'

const pause = 150

/** A text once typing has paused, so that not every letter is asked for. */
export function usePaused(text: string): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}
