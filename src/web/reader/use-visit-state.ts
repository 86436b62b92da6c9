import { type ParsedLocation, useLocation } from '@tanstack/react-router'
import { useIsHere } from './arrival.tsx'

/** What this visit knows of how the page was come to. A page rendered elsewhere knows nothing. */
export function useVisitState(): Partial<ParsedLocation['state']> {
  const state = useLocation({ select: location => location.state })
  return useIsHere() ? state : none
}

const none = {}
