import type { ReactNode } from 'react'

/** A titled description list with a hairline per fact. Facts without a value are left out. */
export function Facts({
  title,
  facts,
}: {
  title: string
  facts: readonly (readonly [name: string, value: ReactNode])[]
}) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '')
  if (known.length === 0) return null
  return (
    <section className="mt-10">
      <h2 className="text-lg tracking-tight">{title}</h2>
      <dl className="mt-3 divide-y divide-line border-y border-line text-sm">
        {known.map(([name, value]) => (
          <div
            key={name}
            className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-4 py-2.5 sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-x-6"
          >
            <dt className="text-quiet">{name}</dt>
            <dd className="min-w-0 wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
