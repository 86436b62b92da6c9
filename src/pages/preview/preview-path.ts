import { readCatalogueSearch, writeCatalogueSearch } from '#web/search/catalogue-search.ts'
import { validateCompareSearch } from '#web/search/compare-search.ts'
import { parseSearch, stringifySearch } from '#web/search/search-codec.ts'

const itemPage = /^\/(spacecraft|configurations|families)\/([1-9]\d{0,9})$/
const otherPages = ['in-space', 'records', 'drawings', 'gaps', 'docs'] as const

const otherPage = (path: string) => otherPages.find(name => path === `/${name}`)

/** The picture of whatever has none of its own. */
const general = '/previews/catalogue.png'

/**
 * The address of the picture that a link to a page is shown with.
 * @param target - the page's path and query; parameters that change nothing in the picture are
 * left out
 */
export function previewPath(target: string): string {
  const [path = '', query = ''] = target.split('?', 2)
  if (itemPage.test(path) || otherPage(path)) return `/previews${path}.png`
  if (path === '/compare') return comparePreviewPath(query)
  return path === '/spacecraft' ? listPreviewPath(query) : general
}

/** The picture tells what is in the list and its order, not which part of it a page shows. */
function listPreviewPath(query: string): string {
  const { page, limit, view, columns, ignored, ...told } = readCatalogueSearch(parseSearch(query))
  return `/previews/spacecraft.png${stringifySearch(writeCatalogueSearch(told))}`
}

/** Craft that may be compared. */
const idsOf = (query: string) => validateCompareSearch(parseSearch(query)).ids ?? []

function comparePreviewPath(query: string): string {
  const ids = idsOf(query)
  return ids.length ? `/previews/compare.png${stringifySearch({ ids })}` : general
}

/** What a picture shows: a page of its own, the list under some search, or the catalogue. */
export type PreviewSubject =
  | { kind: 'spacecraft' | 'configurations' | 'families'; id: number }
  | { kind: 'list'; query: string }
  | { kind: 'compare'; ids: number[] }
  | { kind: (typeof otherPages)[number] | 'catalogue' }

/** The page that a picture stands for; undefined for what is no address of a picture. */
function pageOf(target: string): string | undefined {
  const [path = '', query = ''] = target.split('?', 2)
  if (path === general) return '/'
  const [, page] = /^\/previews(\/.+)\.png$/.exec(path) ?? []
  if (page === '/spacecraft' || page === '/compare') return `${page}?${query}`
  return page && (itemPage.test(page) || otherPage(page)) ? page : undefined
}

/** The one address of a picture, of all that lead to it. */
export function canonicalPreviewPath(target: string): string | undefined {
  const page = pageOf(target)
  return page && previewPath(page)
}

/** @throws Error for what is no address of a picture */
export function previewSubject(target: string): PreviewSubject {
  const page = pageOf(target)
  if (!page) throw new Error(`No picture has the address ${target}`)
  const [, kind, id] = itemPage.exec(page) ?? []
  if (kind) return { kind: kind as 'spacecraft', id: Number(id) }
  const other = otherPage(page)
  if (other) return { kind: other }
  if (page === '/') return { kind: 'catalogue' }
  const [path = '', query = ''] = page.split('?', 2)
  return path === '/compare' ? { kind: 'compare', ids: idsOf(query) } : { kind: 'list', query }
}
