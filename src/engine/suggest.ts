import { searchTerms } from '#ll2/python-text.ts'
import type { SpacecraftFilters } from '#ll2/spacecraft-params.ts'
import type { Suggestion } from '#ll2/suggestions.ts'
import type { Columns } from './columns.ts'
import { createNearTexts } from './near-texts.ts'

const most = 4

/** Words of fewer letters are too many to tell a slip from another word. */
const leastWord = 4

/** How many craft match the filters. */
export type Count = (filters: SpacecraftFilters) => number

/**
 * Prepares the nearest names, configurations and serial numbers to a search that found nothing.
 * LL2's search does not look at serial numbers, so one of those leads to its craft instead.
 */
export function createSuggest(
  { records, configurations }: Columns,
  count: Count,
): (text: string, filters: SpacecraftFilters) => Suggestion[] {
  const names = [...new Set(records.map(({ name }) => name))]
  const configurationNames = [...new Set(configurations.map(({ name }) => name))]
  const withSerial = records.filter(({ serial_number }) => serial_number)
  const words = [
    ...new Set([...configurationNames, ...names].flatMap(name => name.split(/\s+/)).filter(isWord)),
  ]
  const nearNames = createNearTexts(names)
  const nearConfigurations = createNearTexts(configurationNames)
  const nearSerials = createNearTexts(withSerial.map(({ serial_number }) => serial_number ?? ''))
  const nearWords = createNearTexts(words)

  /** Each word that finds nothing by itself becomes the nearest one that there is. */
  function correctWords(text: string) {
    const terms = searchTerms(text)
    let distance = 0
    const corrected = terms.map(term => {
      if (!isWord(term) || count({ search: [term] }) > 0) return term
      const [nearest] = nearWords(term)
      if (!nearest) return term
      // A word put right within a phrase is a weaker guess than a whole name.
      distance += nearest.distance + 1
      return words[nearest.place] ?? term
    })
    return distance > 0 ? [{ text: corrected.join(' '), distance }] : []
  }

  return (text, filters) => {
    const searches = [
      ...nearConfigurations(text).map(near => ({
        kind: 'configuration' as const,
        text: configurationNames[near.place] ?? '',
        ...near,
      })),
      ...nearNames(text).map(near => ({
        kind: 'name' as const,
        text: names[near.place] ?? '',
        ...near,
      })),
      ...correctWords(text).map(near => ({ kind: 'words' as const, ...near })),
    ].map(({ kind, text: suggested, distance }) => ({
      kind,
      text: suggested,
      distance,
      count: count({ ...filters, search: searchTerms(suggested) }),
      spacecraft: null,
    }))
    const serials = nearSerials(text).map(({ place, distance }) => ({
      kind: 'serial_number' as const,
      text: withSerial[place]?.serial_number ?? '',
      distance,
      count: 1,
      spacecraft: { id: withSerial[place]?.id ?? 0, name: withSerial[place]?.name ?? '' },
    }))
    const found = [...searches, ...serials]
      .filter(suggestion => suggestion.count > 0)
      .sort((a, b) => a.distance - b.distance || b.count - a.count)
    return withoutRepeats(found)
      .slice(0, most)
      .map(({ distance: _, ...suggestion }) => suggestion)
  }
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
