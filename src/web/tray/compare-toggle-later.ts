import { loadLater } from '../later/load-later.tsx'

/** It lies over what is there already. */
export const CompareToggle = loadLater(
  'tray/compare-toggle',
  async () => (await import('./compare-toggle.tsx')).CompareToggle,
)
