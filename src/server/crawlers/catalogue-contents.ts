import { isInvented } from '#ll2/invented.ts'
import type { CatalogueContents } from '#pages/site-map/catalogue-addresses.ts'
import type { ServedData } from '../freshness/data-source.ts'
import type { Site } from '../site.ts'

/** Tells what there is a page of, and when craft changed as far as the history tells. */
export async function catalogueContents(
  { snapshot, engine }: Pick<Site, 'snapshot' | 'engine'>,
  history: ServedData['history'],
): Promise<CatalogueContents> {
  const changed = new Map<number, string>()
  // From the newest on: what came later counts.
  for (const { added, changed: altered, moment } of (await history()).changes) {
    for (const { id } of [...added, ...altered]) {
      if (!changed.has(id)) changed.set(id, moment)
    }
  }
  const configurations = new Set<number>()
  const families = new Set<number>()
  for (const { id, family } of snapshot.configurations) {
    configurations.add(id)
    for (const one of family ?? []) families.add(one.id)
  }
  const rising = (ids: Set<number>) => [...ids].sort((a, b) => a - b)
  return {
    spacecraft: snapshot.spacecraft.map(({ id }) => id),
    configurations: rising(configurations).filter(id => engine.isKnown('spacecraft_config', id)),
    families: rising(families).filter(id => engine.isKnown('family', id)),
    changed,
    isInvented: isInvented(snapshot),
  }
}
