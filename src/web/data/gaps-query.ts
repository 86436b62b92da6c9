import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { type GapField, gapsSchema } from '#ll2/gaps.ts'
import { encodeQuery } from '#ll2/query-string.ts'
import { ask } from './source.ts'

/** Which gaps are shown. */
export interface GapsChoice {
  field: GapField | undefined
  configuration: number | undefined
  /** From 1. */
  page: number
}

/** Records on a page: as many as a text for people bears. */
export const gapsOnPage = 60

export const gapsPath = ({ field, configuration, page }: GapsChoice): string => {
  // Without a choice the address is the plainest there is: where pages are files, it is one of them.
  if (!field && configuration === undefined && page === 1) {
    return `/catalogue/gaps?limit=${gapsOnPage}`
  }
  return `/catalogue/gaps?${encodeQuery([
    ...(field ? [['field', field] as const] : []),
    ...(configuration === undefined ? [] : [['spacecraft_config', String(configuration)] as const]),
    ['limit', String(gapsOnPage)],
    ['offset', String((page - 1) * gapsOnPage)],
  ])}`
}

/** What the copy does not know; of another choice while its own is on its way. */
export function gapsOptions(choice: GapsChoice) {
  const path = gapsPath(choice)
  return queryOptions({
    queryKey: ['catalogue', 'gaps', path],
    queryFn: query => ask(query, path, gapsSchema),
    placeholderData: keepPreviousData,
  })
}
