import { emptied } from '../search/search-codec.ts'

/** The state of the guide as it stands in the URL. */
export interface DocsSearch {
  /** What snippets are written in. A word that is no language means curl, as none does. */
  in?: string | undefined
}

/** Reads it for the router. Its page knows the languages: they need not be known before it. */
export const validateDocsSearch = ({
  in: language,
  ...others
}: Record<string, unknown>): DocsSearch => ({
  ...emptied(others),
  ...(language ? { in: String(language) } : {}),
})
