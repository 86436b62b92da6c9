import type { FacetOption, Facets } from '#ll2/facets.ts'
import type { BooleanField, ChoiceField } from '#ll2/spacecraft-params.ts'
import { typeName } from '../format/type-name.ts'
import { type CatalogueSearch, changed, toggled } from './catalogue-search.ts'

export type FacetField = ChoiceField | BooleanField

/** The facets of the sidebar in reading order, with the names people see. */
export const facetGroups: readonly { field: FacetField; name: string }[] = [
  { field: 'status', name: 'Status' },
  { field: 'in_space', name: 'In space' },
  { field: 'type', name: 'Type' },
  { field: 'agency', name: 'Agency' },
  { field: 'family', name: 'Family' },
  { field: 'spacecraft_config', name: 'Configuration' },
  { field: 'license', name: 'Image licence' },
  { field: 'is_placeholder', name: 'Placeholders' },
]

/** The options of one facet, labelled for people. */
export function facetOptions(facets: Facets, field: FacetField): FacetOption[] {
  const options: FacetOption[] = facets.facets[field]
  return field === 'type'
    ? options.map(option => ({ ...option, label: typeName(option.label) }))
    : options
}

/** The label of one option, if the catalogue knows it. */
export const optionLabel = (facets: Facets, field: FacetField, value: number | boolean) =>
  facetOptions(facets, field).find(option => option.value === value)?.label

export const isChosen = (search: CatalogueSearch, field: FacetField, value: number | boolean) =>
  typeof value === 'boolean'
    ? search[field as BooleanField] === value
    : (search[field as ChoiceField]?.includes(value) ?? false)

/**
 * The search with one option ticked or unticked. Of yes and no only one can be ticked: both
 * together would be no filter at all.
 */
export function withOption(
  search: CatalogueSearch,
  field: FacetField,
  value: number | boolean,
): CatalogueSearch {
  if (typeof value === 'number') return toggled(search, field as ChoiceField, value)
  return changed(search, { [field]: isChosen(search, field, value) ? undefined : value })
}
