import { writeSearch } from './search/catalogue-search.ts'
import { parseSearch } from './search/search-codec.ts'

/**
 * The page an address of a static site asks for, as the router writes it. Hosts answer with a file
 * whatever the query is, end folders with a slash, and give one page for all that is missing: the
 * page that came may be another.
 * @param folder - of the site
 */
export function addressShown({ pathname, search }: Location, folder: string): string {
  const path = pathname.slice(folder.length).replace(/\/(index\.html)?$/, '')
  // The file at the site's root is the list.
  return (path || '/spacecraft') + writeSearch(parseSearch(search))
}
