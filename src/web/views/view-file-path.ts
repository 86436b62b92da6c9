import { encodeQuery } from '#ll2/query-string.ts'
import { type CatalogueSearch, writeCatalogueSearch } from '../search/catalogue-search.ts'

/**
 * The address of a view as a file, by the page's own parameters: those that change nothing in it
 * are left out.
 */
export function viewFilePath(search: CatalogueSearch, ending: string): string {
  const shown = { page: undefined, limit: undefined, ordering: undefined, columns: undefined }
  const { view, ...asked } = writeCatalogueSearch({ ...search, ...shown, ignored: undefined })
  const query = encodeQuery(Object.entries(asked))
  return `/views/${view}.${ending}${query && `?${query}`}`
}
