import { parseOrdering } from '#ll2/spacecraft-params.ts'

type Field = 'id' | 'name'
type Named = { id: number; name: string }

// As PostgreSQL's usual en_US: digit by digit ("Mk 10" before "Mk 2"), spaces and punctuation aside.
const collator = new Intl.Collator('en', { ignorePunctuation: true })

/**
 * Orders a small table as LL2 does, by the fields it allows, and by id where nothing else decides.
 * @param ordering - the wire parameter
 */
export function orderRecords<Item extends Named>(
  records: readonly Item[],
  ordering: string,
  allowed: readonly Field[],
): Item[] {
  const keys = parseOrdering(ordering).flatMap(({ field, descending }) => {
    const known = allowed.find(one => one === field)
    return known ? [{ compare: comparisons[known], sign: descending ? -1 : 1 }] : []
  })
  return [...records].sort((a, b) => {
    for (const { compare, sign } of keys) {
      const difference = compare(a, b)
      if (difference) return sign * difference
    }
    return comparisons.id(a, b)
  })
}

const comparisons: Record<Field, (a: Named, b: Named) => number> = {
  id: (a, b) => a.id - b.id,
  name: (a, b) => collator.compare(a.name, b.name),
}
