import { startTransition, useEffect, useState } from 'react'
import { useIsHere } from '../reader/arrival.tsx'
import { painted } from './painted.ts'

/**
 * Whether what is being made has been on the screen: then the rest, which is out of sight, can
 * follow. A page that was rendered elsewhere is whole from the start.
 */
export function useIsPainted(): boolean {
  const isHere = useIsHere()
  const [isPainted, setPainted] = useState(!isHere)
  useEffect(() => {
    void painted().then(() => startTransition(() => setPainted(true)))
  }, [])
  return isPainted
}
