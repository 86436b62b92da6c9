import { decidingTerms } from '#engine/deciding-terms.ts'
import { foldCase } from '#engine/search.ts'
import type { SpacecraftConfig } from '#ll2/spacecraft-config.ts'
import type { ConfigurationFilters } from './configuration-params.ts'

/** Makes the test for LL2's filters and search. What is not known of a configuration never matches. */
export function matchConfiguration(
  filters: ConfigurationFilters,
): (config: SpacecraftConfig) => boolean {
  const { agency, name, human_rated, in_use } = filters
  const terms = decidingTerms(filters.search.map(foldCase)) ?? []
  return config =>
    (agency === undefined || config.agency?.id === agency) &&
    (name === undefined || config.name === name) &&
    (in_use === undefined || config.in_use === in_use) &&
    (human_rated === undefined || config.human_rated === human_rated) &&
    mentionsAll(config, terms)
}

function mentionsAll({ name, agency }: SpacecraftConfig, terms: readonly string[]): boolean {
  const searched = [name, agency?.name ?? '', agency?.abbrev ?? ''].map(foldCase)
  return terms.every(term => searched.some(text => text.includes(term)))
}
