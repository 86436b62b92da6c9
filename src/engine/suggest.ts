import { searchTerms } from '#ll2/python-text.ts'
import type { SpacecraftFilters } from '#ll2/spacecraft-params.ts'
import type { Suggestion } from '#ll2/suggestions.ts'
import type { Columns } from './columns.ts'
import { looseKeys } from './loose-keys.ts'
import { createNearTexts } from './near-texts.ts'
import type { Work } from './work.ts'

const most = 4

/** Words of fewer letters are too many to tell a slip from another word. */
const leastWord = 4

/** LL2's names have no more letters, so a longer search is no slip of one. */
const longestName = 255

/** How many craft match the filters. */
export type Count = (filters: SpacecraftFilters) => number

/**
 * Prepares the nearest names, configurations and serial numbers to a search that found nothing.
 * LL2's search does not look at serial numbers, so one of those leads to its craft instead.
 */
export function* createSuggest(
  { records, configurations }: Columns,
  count: Count,
): Work<(text: string, filters: SpacecraftFilters) => Work<Suggestion[]>> {
  const names = [...new Set(records.map(({ name }) => name))]
  const configurationNames = [...new Set(configurations.map(({ name }) => name))]
  const withSerial = records.filter(({ serial_number }) => serial_number)
  const words = yield* wordsOf([...configurationNames, ...names])
  const nearNames = yield* createNearTexts(names)
  const nearConfigurations = yield* createNearTexts(configurationNames)
  const nearSerials = yield* createNearTexts(
    withSerial.map(({ serial_number }) => serial_number ?? ''),
  )
  const nearWords = yield* createNearTexts(words)

  /** Each word that finds nothing by itself becomes the nearest one that there is. */
  function* correctWords(text: string): Work<{ text: string; distance: number }[]> {
    const corrected: string[] = []
    let distance = 0
    for (const term of searchTerms(text)) {
      yield
      const near = isWord(term) && count({ search: [term] }) === 0 && nearWords(looseKeys(term))[0]
      // A word put right within a phrase is a weaker guess than a whole name.
      if (near) distance += near.distance + 1
      corrected.push(near ? (words[near.place] ?? term) : term)
    }
    return distance > 0 ? [{ text: corrected.join(' '), distance }] : []
  }

  return function* (text, filters) {
    if (text.length > longestName) return []
    const keys = looseKeys(text)
    const searches = [
      ...nearConfigurations(keys).map(near => ({
        kind: 'configuration' as const,
        text: configurationNames[near.place] ?? '',
        ...near,
      })),
      ...nearNames(keys).map(near => ({
        kind: 'name' as const,
        text: names[near.place] ?? '',
        ...near,
      })),
      ...(yield* correctWords(text)).map(near => ({ kind: 'words' as const, ...near })),
    ]
    const found: (Suggestion & { distance: number })[] = []
    for (const { kind, text: suggested, distance } of searches) {
      yield
      const matching = count({ ...filters, search: searchTerms(suggested) })
      found.push({ kind, text: suggested, distance, count: matching, spacecraft: null })
    }
    const serials = nearSerials(keys).map(({ place, distance }) => ({
      kind: 'serial_number' as const,
      text: withSerial[place]?.serial_number ?? '',
      distance,
      count: 1,
      spacecraft: { id: withSerial[place]?.id ?? 0, name: withSerial[place]?.name ?? '' },
    }))
    const likely = [...found, ...serials]
      .filter(suggestion => suggestion.count > 0)
      .sort((a, b) => a.distance - b.distance || b.count - a.count)
    return withoutRepeats(likely)
      .slice(0, most)
      .map(({ distance: _, ...suggestion }) => suggestion)
  }
}

/** How many names are taken apart before the next pause. */
const pieceSize = 256

function* wordsOf(names: readonly string[]): Work<string[]> {
  const words = new Set<string>()
  for (const [place, name] of names.entries()) {
    for (const word of name.split(/\s+/)) if (isWord(word)) words.add(word)
    if (place % pieceSize === 0) yield
  }
  return [...words]
}

const isWord = (text: string) => text.length >= leastWord && /\p{L}/u.test(text)

/** One search once, however it was found. */
function withoutRepeats<Found extends Suggestion>(found: readonly Found[]): Found[] {
  const seen = new Set<string>()
  return found.filter(({ text, spacecraft }) => {
    const key = `${text.toLowerCase()} ${spacecraft?.id ?? ''}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
