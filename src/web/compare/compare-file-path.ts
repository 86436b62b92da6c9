import { stringifySearch } from '../search/search-codec.ts'

/** The address of a comparison as a file. */
export const compareFilePath = (craft: readonly { id: number }[], ending: string): string =>
  `/views/compare.${ending}${stringifySearch({ ids: craft.map(({ id }) => id) })}`
