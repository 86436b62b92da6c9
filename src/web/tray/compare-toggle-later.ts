import { loadLater } from '../ui/load-later.tsx'

/** It lies over what is there already. */
export const CompareToggle = loadLater(
  'tray/compare-toggle',
  async () => (await import('./compare-toggle.tsx')).CompareToggle,
)
