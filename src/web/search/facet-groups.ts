import type { FacetOption, Facets } from '#ll2/facets.ts'
import type { BooleanField, ChoiceField } from '#ll2/spacecraft-params.ts'
import { typeName } from '#ll2/type-name.ts'
import { type CatalogueSearch, changed, toggled } from './catalogue-search.ts'
import { namedFields } from './named-fields.ts'

export type FacetField = ChoiceField | BooleanField

/** The facets of the sidebar in reading order. */
export const facetGroups = namedFields<FacetField>({
  status: 'Status',
  in_space: 'In space',
  type: 'Type',
  agency: 'Agency',
  family: 'Family',
  spacecraft_config: 'Configuration',
  license: 'Image licence',
  is_placeholder: 'Placeholders',
})

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
