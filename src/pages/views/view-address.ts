import {
  type CatalogueSearch,
  isPicture,
  readCatalogueSearch,
} from '#web/search/catalogue-search.ts'
import { parseSearch } from '#web/search/search-codec.ts'
import { viewFilePath } from '#web/views/view-file-path.ts'
import { type Theme, themes } from './themes.ts'
import { type ViewFormat, viewFormats } from './view-file.ts'

/** What an address of a view's file asks for. */
export interface AskedView {
  search: CatalogueSearch
  format: ViewFormat
  theme: Theme
}

/** @returns undefined for what is no address of a view */
export function readViewAddress(target: string): AskedView | undefined {
  const [path = '', query = ''] = target.split('?', 2)
  const [, view, ending] = /^\/views\/([a-z-]+)\.([a-z]+)$/.exec(path) ?? []
  const format = viewFormats.find(known => known === ending)
  const { theme: asked, ...parameters } = parseSearch(query)
  const search = readCatalogueSearch({ ...parameters, view })
  if (!format || !isPicture(search)) return undefined
  // Numbers are neither light nor dark.
  const theme = format === 'csv' ? undefined : themes.find(known => known === asked)
  return { search, format, theme: theme ?? 'light' }
}

/** The one address of a view's file, of all that lead to it. */
export function writeViewAddress({ search, format, theme }: AskedView): string {
  const path = viewFilePath(search, format)
  if (theme === 'light') return path
  return `${path}${path.includes('?') ? '&' : '?'}theme=${theme}`
}
