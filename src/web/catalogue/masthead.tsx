import { useQuery } from '@tanstack/react-query'
import type { CatalogueStatus } from '#ll2/catalogue-status.ts'
import { statusOptions } from '../data/catalogue-queries.ts'
import { formatCount } from '../format/count.ts'

export function Masthead() {
  const { data: status } = useQuery(statusOptions())
  return (
    <div className="grid gap-2 max-lg:mb-6">
      <h1 tabIndex={-1} className="text-2xl tracking-tight sm:text-3xl">
        Spacecraft
      </h1>
      {/* Room for the sentence that comes with the data, so that nothing moves. */}
      <p className="min-h-12 max-w-prose text-quiet text-pretty">
        {status && introduction(status)}
      </p>
    </div>
  )
}

const introduction = ({ complete, counts }: CatalogueStatus) =>
  complete
    ? 'Crewed, cargo and reusable craft recorded by Launch Library 2, from the first capsules to those in orbit now.'
    : `A sample of ${formatCount(counts.spacecraft)} craft from Launch Library 2: capsules, cargo ships, spaceplanes and upper stages.`
