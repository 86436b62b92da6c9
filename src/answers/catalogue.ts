import type { Engine } from '#engine/create-engine.ts'
import type { Capture, CatalogueData } from '#ll2/catalogue-data.ts'

/** What answers are made from. */
export interface Catalogue {
  snapshot: CatalogueData & Capture
  engine: Engine
}
