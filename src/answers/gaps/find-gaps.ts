import type { Work } from '#engine/work.ts'
import type { GapField, Lacking } from '#ll2/gaps.ts'
import { momentOf } from '#ll2/moment-of.ts'
import type { Catalogue } from '../catalogue.ts'
import { addCraft, type CraftOf, craftOfNone } from '../entries/craft-of-configuration.ts'
import { gapsOfCraft, ofDetailedCraft } from './craft-gaps.ts'
import { gapsOfConfiguration, ofDetailedConfiguration } from './gaps-of-configuration.ts'

/** How many craft are looked at before the next pause. */
const pieceSize = 64

/** Every record, also those that lack nothing: configurations by name, then craft by name. */
export function* findGaps({
  configurations,
  spacecraft,
  ...capture
}: Catalogue['snapshot']): Work<Lacking[]> {
  const now = momentOf(capture)
  const flown = new Map<number, CraftOf & { hasFlown: boolean }>(
    configurations.map(config => [config.id, { ...craftOfNone(config, now), hasFlown: false }]),
  )
  const craft: Lacking[] = []
  for (const [place, one] of spacecraft.entries()) {
    if (place % pieceSize === 0) yield
    const { id, name, url: source_url, response_mode, spacecraft_config: config } = one
    const own = flown.get(config.id)
    if (own) {
      addCraft(own, one, now)
      own.hasFlown ||= Boolean(one.flights_count)
    }
    const lacks = gapsOfCraft(one, now)
    const not_copied = response_mode === 'normal' ? lacks.filter(isOf(ofDetailedCraft)) : []
    const spacecraft_config = { id: config.id, name: config.name }
    craft.push({ kind: 'spacecraft', id, name, source_url, spacecraft_config, lacks, not_copied })
  }
  yield
  const kinds = configurations.map((config): Lacking => {
    const { id, name, url: source_url, response_mode } = config
    const own = flown.get(id) ?? { ...craftOfNone(config, now), hasFlown: false }
    const lacks = gapsOfConfiguration(config, own)
    const isShort = response_mode === 'normal'
    return {
      kind: 'configuration',
      id,
      name,
      source_url,
      spacecraft_config: { id, name },
      lacks,
      not_copied: isShort ? lacks.filter(isOf(ofDetailedConfiguration)) : [],
    }
  })
  yield
  return [...kinds.sort(byName), ...craft.sort(byName)]
}

const isOf = (fields: readonly GapField[]) => (field: GapField) => fields.includes(field)

/** By the letters of their names, and by id. */
function byName(a: Lacking, b: Lacking): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.id - b.id
}
