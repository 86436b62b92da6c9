import { type FieldErrors, messages } from '#ll2/errors.ts'
import { type PageParams, parsePageParams } from '#ll2/page-params.ts'
import { parseInteger, searchTerms, strip } from '#ll2/python-text.ts'
import { lastOf, type QueryPairs } from '#ll2/query-string.ts'
import { type KnownIds, parseBoolean } from '#ll2/spacecraft-params.ts'

const booleanFields = ['human_rated', 'in_use'] as const

/** What narrows the list of configurations. An absent member is no filter. */
export type ConfigurationFilters = {
  agency?: number
  name?: string
  search: readonly string[]
} & { [Field in (typeof booleanFields)[number]]?: boolean }

export interface ConfigurationParams extends PageParams {
  filters: ConfigurationFilters
  /** The wire parameter. */
  ordering: string
}

/** Reads the parameters of `/spacecraft_configurations/` as LL2 does: all bad fields together. */
export function parseConfigurationParams(
  query: QueryPairs,
  isKnown: KnownIds,
): { params: ConfigurationParams; errors?: never } | { params?: never; errors: FieldErrors } {
  const errors: FieldErrors = {}
  const filters: ConfigurationFilters = { search: searchTerms(lastOf(query, 'search') ?? '') }

  const agency = lastOf(query, 'agency')
  if (agency) {
    const id = Number(parseInteger(agency) ?? Number.NaN)
    if (isKnown('agency', id)) filters.agency = id
    else errors.agency = [messages.invalidChoice]
  }
  const name = strip(lastOf(query, 'name') ?? '')
  if (name.includes('\0')) errors.name = [messages.nullCharacter]
  else if (name) filters.name = name

  for (const field of booleanFields) {
    const value = parseBoolean(lastOf(query, field) ?? '')
    if (value !== undefined) filters[field] = value
  }

  if (Object.keys(errors).length) return { errors }
  const ordering = lastOf(query, 'ordering') ?? ''
  return { params: { filters, ordering, ...parsePageParams(query) } }
}
