import type { Completion } from '#ll2/completions.ts'
import type { Facets } from '#ll2/facets.ts'
import type { SpacecraftConfig } from '#ll2/spacecraft-config.ts'
import { typeName } from '#ll2/type-name.ts'
import type { Columns } from './columns.ts'
import { looseKey, type Spelling, spellingOf } from './match-rank.ts'
import type { Work } from './work.ts'

/** Something that can be meant, in all spellings that mean it. */
export interface CompletionEntry {
  thing: Omit<Completion, 'exact' | 'count'>
  /** Its place among the options of its facet, the destinations or the craft. */
  place: number
  spellings: readonly Spelling[]
}

/** The filters whose options are completed to, with one word for all of them. */
const facetKinds = ['agency', 'type', 'family', 'spacecraft_config', 'status'] as const

/** A longer one could not be asked for in an address of the list. */
const longestDestination = 200

/** How many texts are taken apart before the next pause. */
const pieceSize = 256

/**
 * All that a text may be completed to. An agency's abbreviation, a type's name as we show it, a
 * destination's initials and a craft's serial number stand for it.
 * @param facets - with all options there are
 */
export function* completionEntries(
  { records, destinations }: Columns,
  configurations: readonly SpacecraftConfig[],
  { facets }: Facets,
): Work<CompletionEntry[]> {
  const entries: CompletionEntry[] = []
  const wordKeys = new Map<string, string>()
  const keyOf = (word: string) => {
    const key = wordKeys.get(word) ?? looseKey(word)
    wordKeys.set(word, key)
    return key
  }
  function* add(thing: CompletionEntry['thing'], place: number, otherSpelling?: string | null) {
    if (entries.length % pieceSize === 0) yield
    const texts = otherSpelling ? [thing.label, otherSpelling] : [thing.label]
    entries.push({ thing, place, spellings: texts.map(text => spellingOf(text, keyOf)) })
  }

  const agencies = new Map(configurations.map(({ agency }) => [agency?.id, agency]))
  for (const kind of facetKinds) {
    for (const [place, { value: id, label }] of facets[kind].entries()) {
      const abbrev = kind === 'agency' ? agencies.get(id)?.abbrev : undefined
      const shown = kind === 'type' && typeName(label) !== label ? typeName(label) : undefined
      yield* add({ kind, id, label, ...(abbrev && { abbrev }) }, place, abbrev ?? shown)
    }
  }
  for (const [place, label] of destinations.labels.entries()) {
    if (label.length > longestDestination) continue
    yield* add({ kind: 'destination', id: null, label }, place, initials(label))
  }
  for (const [place, { id, name, serial_number }] of records.entries()) {
    const serial = serial_number ? { serial_number } : {}
    yield* add({ kind: 'spacecraft', id, label: name, ...serial }, place, serial_number)
  }
  return entries
}

/** "ISS" of the International Space Station; small words do not count. */
const initials = (text: string) => text.match(/(?<![\p{L}\p{M}\p{N}])\p{Lu}/gu)?.join('')
