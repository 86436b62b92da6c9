import { gapFields } from '#ll2/gaps.ts'
import type { GapsChoice } from '../data/gaps-query.ts'
import { shorten } from '../format/shorten.ts'
import type { GapsSearch } from '../search/gaps-search.ts'

/**
 * What an address of the page asks for, as far as it means something, and in words what does not.
 * @param isConfiguration - whether there is one with this id; undefined while nobody knows
 */
export function gapsChoice(
  search: GapsSearch,
  isConfiguration: ((id: number) => boolean) | undefined,
): { choice: GapsChoice; ignored: string[] } {
  const field = gapFields.find(known => known === search.field)
  const id = wholeNumber(search.spacecraft_config, 9)
  const configuration = id !== undefined && isConfiguration?.(id) !== false ? id : undefined
  const page = wholeNumber(search.page, 6)
  const told = { field, spacecraft_config: configuration, page }
  return {
    choice: { field, configuration, page: page ?? 1 },
    ignored: Object.entries(told).flatMap(([name, value]) => {
      const text = search[name as keyof GapsSearch]
      return text !== undefined && value === undefined ? [`${name} “${shorten(text, 40)}”`] : []
    }),
  }
}

/** A number from 1 that an address may hold. */
function wholeNumber(text: string | undefined, digits: number): number | undefined {
  const number = /^\d+$/.test(text ?? '') && (text?.length ?? 0) <= digits ? Number(text) : 0
  return number > 0 ? number : undefined
}

/** An address of the page: the parts that go without saying are left out. */
export function gapsSearch({ field, configuration, page }: GapsChoice): GapsSearch {
  return {
    ...(field && { field }),
    ...(configuration !== undefined && { spacecraft_config: String(configuration) }),
    ...(page > 1 && { page: String(page) }),
  }
}
