import { readCraftIds, writeCraftIds } from '#ll2/craft-ids.ts'
import { formatCount } from '../format/count.ts'
import { plainDay } from '../format/plain-english.ts'
import { type CatalogueSearch, changed, withoutFilters } from './catalogue-search.ts'

/** The state of the data that a frozen list is of. */
export interface FrozenMoment {
  /** In UTC; undefined where nobody wrote down when the data was captured. */
  day: string | undefined
  revision: string
}

/** The moment that a list was frozen at; undefined for one that was not. */
export function frozenMoment({ ids, as_of = '' }: CatalogueSearch): FrozenMoment | undefined {
  const [, day, revision] = /^(?:(.+),)?(.+)$/.exec(as_of) ?? []
  return ids && revision ? { day, revision } : undefined
}

/** The craft that a list is made of; none of one that is made by filters. */
export const chosenIds = ({ ids }: CatalogueSearch): number[] => readCraftIds(ids ?? '') ?? []

/** "as of 22 November 2026" */
const momentWords = ({ day }: FrozenMoment) => (day ? ` as of ${plainDay(day)}` : '')

/**
 * "17 craft as of 22 November 2026"
 * @param how - a word before them: "17 chosen craft"
 */
export function chosenWords(search: CatalogueSearch, how = ''): string {
  const moment = frozenMoment(search)
  const craft = [formatCount(chosenIds(search).length), how, 'craft'].filter(Boolean).join(' ')
  return craft + (moment ? momentWords(moment) : '')
}

/**
 * A list of the very craft that another shows now, shown as that one is.
 * @param ids - rising, each once
 */
export const frozenSearch = (
  search: CatalogueSearch,
  ids: readonly number[],
  { day, revision }: FrozenMoment,
): CatalogueSearch =>
  changed(withoutFilters(search), {
    ids: writeCraftIds(ids),
    as_of: day ? `${day},${revision}` : revision,
  })
