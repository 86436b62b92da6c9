import { charts, defaults } from '#web/search/read-values.ts'

/** What there is a page of. */
export interface CatalogueContents {
  /** Ids, as of the others. */
  spacecraft: readonly number[]
  configurations: readonly number[]
  families: readonly number[]
  /** When a craft came or last changed, ISO-8601, by its id; only where that is known. */
  changed: ReadonlyMap<number, string>
  /** The data is made up. */
  isInvented?: boolean
}

/** A page of the catalogue by its one address. */
export interface CatalogueAddress {
  /** Path and query. */
  path: string
  /** When what it shows last changed, ISO-8601, where that is known. */
  changed?: string | undefined
}

/**
 * Every page but those of lists that are filtered, ordered or cut otherwise: of them is no end.
 * @param isStatic - the pages are files, which have no queries: the list is its first page
 */
export function catalogueAddresses(
  contents: CatalogueContents,
  isStatic = false,
): CatalogueAddress[] {
  const { spacecraft, configurations, families, changed } = contents
  const listPages = isStatic ? 1 : Math.ceil(spacecraft.length / defaults.limit)
  const newest = [...changed.values()].sort().at(-1)
  return [
    { path: '/spacecraft', changed: newest },
    ...Array.from({ length: Math.max(0, listPages - 1) }, (_, n) => ({
      path: `/spacecraft?page=${n + 2}`,
    })),
    ...(isStatic ? [] : charts.map(view => ({ path: `/spacecraft?view=${view}` }))),
    ...spacecraft.map(id => ({ path: `/spacecraft/${id}`, changed: changed.get(id) })),
    { path: '/in-space' },
    { path: '/records' },
    { path: '/configurations' },
    ...configurations.map(id => ({ path: `/configurations/${id}` })),
    ...families.map(id => ({ path: `/families/${id}` })),
    { path: '/drawings' },
    { path: '/credits' },
    // Of what only a server answers.
    ...(isStatic ? [] : [{ path: '/docs' }]),
    { path: '/gaps' },
    { path: '/about' },
  ]
}
