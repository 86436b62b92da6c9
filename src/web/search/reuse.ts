import type { Purpose } from '#ll2/licences/purposes.ts'
import { type CatalogueSearch, changed } from './catalogue-search.ts'

/** How a picture is used, in words that "used" may stand before. */
export const purposeWords: Readonly<Record<Purpose, string>> = {
  changed: 'changed',
  commercial: 'commercially',
  uncredited: 'without credit',
}

/** The search with one purpose asked for or no longer. */
export function withPurpose(search: CatalogueSearch, purpose: Purpose): CatalogueSearch {
  const { reuse = [] } = search
  return changed(search, {
    reuse: reuse.includes(purpose) ? reuse.filter(other => other !== purpose) : [...reuse, purpose],
  })
}
