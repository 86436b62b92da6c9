import { startTransition, useEffect, useState } from 'react'
import { useIsHere } from '../reader/arrival.tsx'
import { painted } from './painted.ts'

/**
 * Whether what is being made has been on the screen: then the rest, which is out of sight or takes
 * long to come, can follow. A page that was rendered elsewhere is whole from the start.
 * @param isUrgent - tells at the start whether the rest follows at once
 */
export function useIsPainted(isUrgent?: () => boolean): boolean {
  const isHere = useIsHere()
  const [isPainted, setPainted] = useState(() => !isHere || Boolean(isUrgent?.()))
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once
  useEffect(() => {
    if (isPainted) return
    void painted().then(() => startTransition(() => setPainted(true)))
  }, [])
  return isPainted
}
