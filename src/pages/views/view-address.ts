import { compareFilePath } from '#web/compare/compare-file-path.ts'
import {
  type CatalogueSearch,
  isPicture,
  readCatalogueSearch,
} from '#web/search/catalogue-search.ts'
import { validateCompareSearch } from '#web/search/compare-search.ts'
import { type FlatSearch, parseSearch } from '#web/search/search-codec.ts'
import { viewFilePath } from '#web/views/view-file-path.ts'
import { type Theme, themes } from './themes.ts'
import { type ViewFormat, viewFormats } from './view-file.ts'

/** What an address of a view's file asks for. */
export interface AskedView {
  subject: ViewSubject
  format: ViewFormat
  theme: Theme
}

/** What a view shows: a list under some search, or craft to be compared. */
export type ViewSubject =
  | { kind: 'list'; search: CatalogueSearch }
  | { kind: 'compare'; ids: number[] }

/** @returns undefined for what is no address of a view */
export function readViewAddress(target: string): AskedView | undefined {
  const [path = '', query = ''] = target.split('?', 2)
  const [, view, ending] = /^\/views\/([a-z-]+)\.([a-z]+)$/.exec(path) ?? []
  const format = viewFormats.find(known => known === ending)
  const { theme: asked, ...parameters } = parseSearch(query)
  const subject = readSubject(view, parameters)
  if (!format || !subject) return undefined
  // Numbers are neither light nor dark.
  const theme = format === 'csv' ? undefined : themes.find(known => known === asked)
  return { subject, format, theme: theme ?? 'light' }
}

function readSubject(view: string | undefined, parameters: FlatSearch): ViewSubject | undefined {
  if (view === 'compare') {
    return { kind: 'compare', ids: validateCompareSearch(parameters).ids ?? [] }
  }
  const search = readCatalogueSearch({ ...parameters, view })
  return isPicture(search) ? { kind: 'list', search } : undefined
}

/** The one address of a view's file, of all that lead to it. */
export function writeViewAddress({ subject, format, theme }: AskedView): string {
  const path =
    subject.kind === 'compare'
      ? compareFilePath(subject.ids, format)
      : viewFilePath(subject.search, format)
  if (theme === 'light') return path
  return `${path}${path.includes('?') ? '&' : '?'}theme=${theme}`
}
