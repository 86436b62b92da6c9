import type { ReactNode } from 'react'
import { LongText } from './long-text.tsx'

/** A name and what is known under it; without a value the fact is left out. */
export type Fact = readonly [name: string, value: ReactNode]

/** A titled description list. Nothing at all where no fact has a value. */
export function Facts({ title, facts }: { title: string; facts: readonly Fact[] }) {
  if (knownFacts(facts).length === 0) return null
  return (
    <section className="mt-10">
      <h2 className="text-lg tracking-tight">{title}</h2>
      <FactList facts={facts} />
    </section>
  )
}

/** A description list with a hairline per fact. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const rows = knownFacts(facts)
  if (rows.length === 0) return null
  return (
    <dl className="mt-3 divide-y divide-line border-y border-line text-sm">
      {rows.map(([name, value]) => (
        <div
          key={name}
          className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-4 py-2.5 sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-x-6"
        >
          <dt className="text-quiet">{name}</dt>
          <dd>{typeof value === 'string' ? <LongText text={value} /> : value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Those that have a value. */
export const knownFacts = (facts: readonly Fact[]) =>
  facts.filter(([, value]) => value !== null && value !== undefined && value !== '')
