/** What a browsable page says about its endpoint. Absent parts are not shown. */
export interface Documentation {
  /** The list's path, which examples are appended to. */
  path: string
  modes?: readonly string[]
  filters?: Explained
  search?: Explained
  ordering?: Explained
  /** Parameters that LL2 itself has not. */
  extensions?: readonly Extension[]
  limit?: boolean
}

interface Explained {
  fields: readonly string[]
  /** A query to try, without its question mark. */
  example: string
}

interface Extension {
  parameters: readonly string[]
  meaning: string
  example: string
}
