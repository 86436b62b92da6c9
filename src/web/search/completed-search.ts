import type { Completion, CompletionKind } from '#ll2/completions.ts'
import { typeName } from '#ll2/type-name.ts'
import { type CatalogueSearch, changed } from './catalogue-search.ts'

/** What a text may be completed to, in words. */
export const completionNames: Record<CompletionKind, string> = {
  agency: 'Agency',
  type: 'Type',
  family: 'Family',
  spacecraft_config: 'Configuration',
  destination: 'Destination',
  status: 'Status',
  spacecraft: 'Spacecraft',
}

/** "European Space Agency (ESA)"; some say in brackets already how they are called. */
export function completionLabel({ kind, label, abbrev }: Completion): string {
  if (kind === 'type') return typeName(label)
  const isShort = label === abbrev || label.endsWith(')')
  return abbrev && !isShort ? `${label} (${abbrev})` : label
}

/**
 * The search with a filter in place of its text; what else the list is filtered by stays.
 * @returns undefined for a craft, which is no filter
 */
export function completedSearch(
  search: CatalogueSearch,
  { kind, id, label }: Completion,
): CatalogueSearch | undefined {
  if (kind === 'spacecraft') return undefined
  const value = kind === 'destination' ? label : [id]
  return changed(search, { search: undefined, [kind]: value })
}
