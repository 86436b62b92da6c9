import { useFolder } from '../ui/use-folder.ts'
import { type CatalogueSearch, writeSearch } from './catalogue-search.ts'

/** How the address of a list stands in a link, for those that are not the router's own. */
export function useListHref(): (search: CatalogueSearch) => string {
  const folder = useFolder()
  return search => `${folder}/spacecraft${writeSearch(search)}`
}
