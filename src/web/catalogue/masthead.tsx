import { useQuery } from '@tanstack/react-query'
import { statusOptions } from '../data/catalogue-queries.ts'
import { loadLater } from '../ui/load-later.tsx'

// Its words about time come after the first paint, into room that is kept for them.
const Freshness = loadLater(async () => (await import('./freshness.tsx')).Freshness)

export function Masthead() {
  const { data: status } = useQuery(statusOptions())
  return (
    <div className="grid gap-2 max-lg:mb-6">
      <h1 tabIndex={-1} className="text-2xl tracking-tight sm:text-3xl">
        Spacecraft
      </h1>
      <p className="max-w-prose text-pretty">
        Crewed, cargo and reusable craft, as Launch Library 2 records them.
      </p>
      <p className="min-h-10 text-sm text-quiet sm:max-lg:min-h-5">
        {status && <Freshness status={status} />}
      </p>
    </div>
  )
}
