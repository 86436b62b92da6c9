import { type CatalogueSearch, filterFields } from './catalogue-search.ts'

/** The page's title for tabs, history and shared links: what is searched, and which page. */
export function catalogueTitle(search: CatalogueSearch): string {
  const filters = filterFields.filter(field => field !== 'search' && search[field] !== undefined)
  return [
    search.search ? `“${search.search}”` : '',
    filters.length ? 'Filtered spacecraft' : 'Spacecraft',
    search.page ? `Page ${search.page}` : '',
    'Spacecraft Catalogue',
  ]
    .filter(Boolean)
    .join(' · ')
}
