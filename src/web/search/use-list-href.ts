import { useFolder } from '../ui/use-folder.ts'
import { type CatalogueSearch, writeCatalogueSearch } from './catalogue-search.ts'
import { stringifySearch } from './search-codec.ts'

/** How the address of a list stands in a link, for those that are not the router's own. */
export function useListHref(): (search: CatalogueSearch) => string {
  const folder = useFolder()
  return search => `${folder}/spacecraft${stringifySearch(writeCatalogueSearch({ ...search }))}`
}
