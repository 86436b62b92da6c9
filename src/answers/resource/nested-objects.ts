import type { Work } from '#engine/work.ts'
import { ll2Path } from './localise.ts'

type Held = object & { url: string; response_mode?: unknown }

const modes = ['list', 'normal', 'detailed']

/**
 * Finds every object that has an LL2 address, by its path, so that each `url` we hand out leads
 * somewhere: agencies, launches, pads and the like are held only inside craft and configurations.
 * Of several copies the richest is kept.
 */
export function* indexNestedObjects(
  roots: readonly (readonly object[])[],
): Work<Map<string, object>> {
  const index = new Map<string, Held>()

  function visit(value: unknown) {
    if (typeof value !== 'object' || value === null) return
    if (hasUrl(value)) keep(value)
    for (const member of Object.values(value)) visit(member)
  }

  function keep(found: Held) {
    const path = ll2Path(found.url)
    if (!path) return
    const held = index.get(path)
    if (!held || isRicher(found, held)) index.set(path, found)
  }

  for (const records of roots) {
    for (const record of records) {
      visit(record)
      yield
    }
  }
  return index
}

const hasUrl = (value: object): value is Held => 'url' in value && typeof value.url === 'string'

function isRicher(a: Held, b: Held): boolean {
  const byMode = modes.indexOf(String(a.response_mode)) - modes.indexOf(String(b.response_mode))
  return byMode > 0 || (byMode === 0 && Object.keys(a).length > Object.keys(b).length)
}
