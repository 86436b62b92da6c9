import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { statusOptions } from '../data/catalogue-queries.ts'
import { loadLater } from '../later/load-later.tsx'
import { useSourceName } from '../ui/invented.ts'
import { catalogueLead } from './catalogue-lead.ts'

// Its words about time come after the first paint, into room that is kept for them.
const Freshness = loadLater(
  'catalogue/freshness',
  async () => (await import('./freshness.tsx')).Freshness,
)

/**
 * The heading of the page: the catalogue's own while nothing is chosen, then what is. Beside the
 * sidebar both have the same room, so that a choice does not move what stands below.
 */
export function Masthead({
  sentence,
  isPlain,
  isNamed,
  changes,
  count,
  pages,
  isFirstPage,
}: {
  sentence: string
  /** Nothing is chosen: the heading is the catalogue's own. */
  isPlain: boolean
  /** Until the filters have their names, the sentence is not for reading. */
  isNamed: boolean
  /** The ways to other dates; their room is kept. */
  changes: ReactNode
  count: ReactNode
  /** The ways to other pages; their room is kept, and none is taken for them on a phone's first page. */
  pages: ReactNode
  isFirstPage: boolean
}) {
  const { data: status } = useQuery(statusOptions())
  const lead = catalogueLead(useSourceName())
  return (
    <>
      <div className="col-span-full justify-between gap-x-6 sm:flex lg:min-h-13">
        <div>
          <h1
            tabIndex={-1}
            className={`${isNamed ? '' : 'invisible'} tracking-tight text-pretty ${isPlain || sentence.length < 40 ? 'text-lg sm:text-xl' : 'text-lg'}`}
          >
            {sentence}
          </h1>
          {isPlain && <p className="text-sm text-quiet max-lg:hidden">{lead}</p>}
          {changes && <div className="min-h-11 sm:min-h-6">{changes}</div>}
        </div>
        <div
          className={`-mr-2 min-h-11 max-sm:-ml-2 sm:-my-2 sm:min-w-48 sm:text-right print:hidden ${isFirstPage ? 'max-sm:hidden' : ''}`}
        >
          {pages}
        </div>
      </div>
      <div className="grid gap-x-4 self-center text-sm text-quiet sm:max-lg:col-span-full sm:max-lg:flex">
        {count}
        <p className="min-h-5">{status && <Freshness status={status} />}</p>
      </div>
    </>
  )
}
