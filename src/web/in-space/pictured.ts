import type { CatalogueSearch } from '../search/catalogue-search.ts'

/** Where the page has the pictures and configurations of the craft that are up from. */
export const pictured: CatalogueSearch = { in_space: true, limit: 96 }
