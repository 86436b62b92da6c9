import { join } from 'node:path'

/** Where everything is in a data folder. */
export const dataPaths = (folder: string) => ({
  snapshots: join(folder, 'snapshots'),
  /** Pages of a sync that is not finished. */
  pages: join(folder, 'pages'),
  locks: join(folder, 'locks'),
  /** When LL2 was called. */
  calls: join(folder, 'calls.json'),
  /** How the last sync went. */
  state: join(folder, 'sync-state.json'),
  /** Records that the last sync could not use, and why. */
  setAside: join(folder, 'set-aside.json'),
  /** Under which tag another server's snapshot was got. */
  copyTag: join(folder, 'remote-snapshot.json'),
})
