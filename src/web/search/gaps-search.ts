import { emptied, toFlatSearch } from './search-codec.ts'

/** The state of the page of gaps, as it stands in the URL: text, which the page itself judges. */
export interface GapsSearch {
  field?: string
  spacecraft_config?: string
  page?: string
}

/** Reads it for the router; what is none of it is not there. */
export function validateGapsSearch(input: Record<string, unknown>): GapsSearch {
  const { field, spacecraft_config, page } = toFlatSearch(input)
  return {
    ...emptied(input),
    ...(field && { field }),
    ...(spacecraft_config && { spacecraft_config }),
    ...(page && { page }),
  }
}
