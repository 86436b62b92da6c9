import { loadLater } from '../later/load-later.tsx'

// Only where the pages are files: there it comes from beside them.
export const NeedsServer = loadLater(
  'ui/needs-server',
  async () => (await import('./needs-server.tsx')).NeedsServer,
)
