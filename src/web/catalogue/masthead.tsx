import { useQuery } from '@tanstack/react-query'
import { statusOptions } from '../data/catalogue-queries.ts'
import { loadLater } from '../ui/load-later.tsx'
import { catalogueLead } from './catalogue-lead.ts'

// Its words about time come after the first paint, into room that is kept for them.
const Freshness = loadLater(
  'catalogue/freshness',
  async () => (await import('./freshness.tsx')).Freshness,
)

/**
 * The heading of the page: the catalogue's own while nothing is chosen, then what is. Both have
 * the same room, so that a choice does not move what stands below.
 */
export function Masthead({
  sentence,
  isPlain,
  isNamed,
}: {
  sentence: string
  /** Nothing is chosen: the heading is the catalogue's own. */
  isPlain: boolean
  /** Until the filters have their names, the sentence is not for reading. */
  isNamed: boolean
}) {
  const { data: status } = useQuery(statusOptions())
  return (
    <div className="grid content-between gap-2 max-lg:mb-6">
      <div className="min-h-26 lg:min-h-23">
        <h1
          tabIndex={-1}
          className={`${isNamed ? '' : 'invisible'} ${isPlain ? 'text-2xl tracking-tight sm:text-3xl' : headingSize(sentence)}`}
        >
          {sentence}
        </h1>
        {isPlain && <p className="mt-2 max-w-prose text-pretty">{catalogueLead}</p>}
      </div>
      <p className="min-h-10 text-sm text-quiet sm:max-lg:min-h-5">
        {status && <Freshness status={status} />}
      </p>
    </div>
  )
}

const headingSize = ({ length }: string) =>
  length > 100 ? 'text-lg text-pretty' : 'text-xl tracking-tight text-pretty'
