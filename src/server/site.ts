import type { Engine } from '#engine/create-engine.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'

/** What the whole server answers from. */
export interface Site {
  snapshot: Snapshot
  engine: Engine
  /** Names the running code: answers of other code must not be taken for its own. */
  version: string
  /** The origin a client used, by its `Host`. */
  baseUrl: (host: string | undefined) => string
}
