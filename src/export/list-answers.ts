import { orderingFields, writeOrdering } from '#ll2/spacecraft-params.ts'
import { entriesPath } from '#web/data/spacecraft-list-queries.ts'
import { defaults } from '#web/search/read-values.ts'

/**
 * Where the API answers what the list can show with its pages and orders alone: every page of
 * every order that it offers.
 */
export function listAnswers(count: number): string[] {
  const pages = Math.max(1, Math.ceil(count / defaults.limit))
  const orderings = orderingFields.flatMap(field =>
    [false, true].map(descending => writeOrdering([{ field, descending }])),
  )
  return orderings.flatMap(ordering =>
    Array.from({ length: pages }, (_, n) => entriesPath({ ordering }, n + 1)),
  )
}
