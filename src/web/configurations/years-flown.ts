import type { ConfigurationEntry } from '#ll2/configuration-entry.ts'

type Flown = Pick<ConfigurationEntry, 'first_flight' | 'last_flight'>

/** When the craft of a configuration flew, as far as flights tell: "Flew 1984–2011". */
export function yearsFlown({ first_flight, last_flight }: Flown): string | null {
  const first = yearOf(first_flight)
  const last = yearOf(last_flight)
  if (!first) return null
  if (!last) return `First flight ${first}`
  return first === last ? `Flew in ${first}` : `Flew ${first}–${last}`
}

/** From the first flight of any of them to the last, in milliseconds; null where none is known. */
export function spanOf(configurations: readonly Flown[]) {
  const moments = configurations
    .flatMap(({ first_flight, last_flight }) => [first_flight, last_flight])
    .map(moment => Date.parse(moment ?? ''))
    .filter(moment => !Number.isNaN(moment))
  const from = moments.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const to = moments.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return from < to ? { from, to } : null
}

export type Span = NonNullable<ReturnType<typeof spanOf>>

/** Years that a calendar writes with four digits; others nobody could read here. */
const yearOf = (moment: string | null) => /^\d{4}(?=-)/.exec(moment ?? '')?.[0]
