import { createEngine, type Engine } from '#engine/create-engine.ts'
import type { FacetOption, Facets } from '#ll2/facets.ts'
import { lastOf, parseQuery } from '#ll2/query-string.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import {
  type OrderingKey,
  parseOrdering,
  parseSpacecraftParams,
  type SpacecraftFilters,
} from '#ll2/spacecraft-params.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'

/** The data that the server under test serves, and the engine to work out what it must show. */
export const snapshot = await loadSnapshot()
const sampleEngine = createEngine(snapshot)

export const allCraft = snapshot.spacecraft

/** A craft of the snapshot by its name. @throws when there is none */
export function craftNamed(name: string): Spacecraft {
  const craft = allCraft.find(known => known.name === name)
  if (!craft) throw new Error(`The snapshot has no craft named ${name}`)
  return craft
}

/** What the list page must show for the query of its address. */
export interface ExpectedList {
  filters: SpacecraftFilters
  ordering: readonly OrderingKey[]
  facets: Facets
  count: number
  /** The page shown, from 1, and the number of pages. */
  page: number
  pages: number
  results: Spacecraft[]
  /** As in "1–12 of 20 spacecraft". */
  countText: string
}

/**
 * Asks the engine what an address of the list page means.
 * @param engine - over the data that is served, where it is not the sample
 * @throws for a bad address
 */
export function expectedList(query: string, engine: Engine = sampleEngine): ExpectedList {
  const pairs = parseQuery(query)
  const { params, errors } = parseSpacecraftParams(pairs, engine.isKnown)
  if (errors) throw new Error(`The expected query is bad: ${JSON.stringify(errors)}`)
  const { filters } = params
  const ordering = params.ordering.length ? params.ordering : parseOrdering('-flights_count')
  const limit = Number(lastOf(pairs, 'limit') ?? 24)
  const question = { filters, ordering, nulls: 'last', limit } as const
  const { count } = engine.list({ ...question, offset: 0 })
  const pages = Math.max(1, Math.ceil(count / limit))
  const page = Math.min(Number(lastOf(pairs, 'page') ?? 1), pages)
  const offset = (page - 1) * limit
  const { results } = engine.list({ ...question, offset })
  const range = `${offset + 1}–${offset + results.length} of ${count} spacecraft`
  const countText = count === 0 ? 'No spacecraft' : range
  return {
    filters,
    ordering,
    facets: engine.facets(filters),
    count,
    page,
    pages,
    results,
    countText,
  }
}

export const namesOf = (craft: readonly Spacecraft[]) => craft.map(({ name }) => name)

/** The sidebar's groups by the filter each stands for. */
export const facetNames = {
  status: 'Status',
  in_space: 'In space',
  type: 'Type',
  agency: 'Agency',
  family: 'Family',
  spacecraft_config: 'Configuration',
  license: 'Image licence',
  is_placeholder: 'Placeholders',
} as const satisfies Record<keyof Facets['facets'], string>
export type FacetField = keyof typeof facetNames

/** What people read for an option of LL2's: the one misspelling of its own is put right. */
export const labelOf = ({ label }: FacetOption) => label.replace('Reuseable', 'Reusable')

/** The values of all options of a facet. */
export const facetValues = (
  field: FacetField,
  engine: Engine = sampleEngine,
): (number | boolean)[] => engine.facets({}).facets[field].map(({ value }) => value)

/** The label of one option by its value. @throws when the catalogue has no such option */
export function optionLabel(field: FacetField, value: number | boolean): string {
  const options: FacetOption[] = sampleEngine.facets({}).facets[field]
  const option = options.find(known => known.value === value)
  if (!option) throw new Error(`${field} has no option ${value}`)
  return labelOf(option)
}
