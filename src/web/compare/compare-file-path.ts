import { stringifySearch } from '../search/search-codec.ts'

/** The address of a comparison as a file. */
export const compareFilePath = (ids: readonly number[], ending: string): string =>
  `/views/compare.${ending}${stringifySearch({ ids })}`
