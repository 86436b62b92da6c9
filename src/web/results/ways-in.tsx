import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Facets } from '#ll2/facets.ts'
import { isDestroyed } from '#ll2/is-destroyed.ts'
import { vocabularyOptions } from '../data/catalogue-queries.ts'
import { YearsAgo } from '../dates/years-ago.tsx'
import { useServer } from '../reader/use-server.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'

type Way = readonly [name: string, search: CatalogueSearch]

/** Where one may begin who looks for nothing yet, or found nothing. */
export function WaysIn() {
  const { canAsk } = useServer()
  const { data: names } = useQuery(vocabularyOptions())
  const lists = canAsk && names ? [...waysOf(names), ...decadesOf(names)] : []
  const look = 'link inline-flex min-h-11 items-center sm:min-h-8'
  return (
    <>
      <nav aria-label="Ways in" className="print:hidden">
        <ul className="flex flex-wrap gap-x-6 text-sm">
          <li>
            <Link to="/records" className={look}>
              Records
            </Link>
          </li>
          <li>
            <Link to="/in-space" className={look}>
              In space now
            </Link>
          </li>
          {lists.map(([name, search]) => (
            <li key={name}>
              <Link to="/spacecraft" search={search} className={look}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <YearsAgo />
    </>
  )
}

/** What happened to craft, and what may be done with their pictures; nothing that finds nobody. */
function waysOf({ facets, ranges, reuse }: Facets): Way[] {
  const lost = facets.status.filter(({ label }) => isDestroyed({ name: label }))
  const ways: (Way | false)[] = [
    ranges.launched.histogram.length > 0 && ['Timeline of flights', { view: 'timeline' }],
    counted(lost) && ['Lost', { status: idsOf(lost) }],
    ranges.flights_count.min === 0 && ['Never flown', { flights_count__lte: '0' }],
    reuse.commercial > 0 && ['Pictures for commercial use', { reuse: ['commercial'] }],
  ]
  return ways.filter(way => way !== false)
}

/** The decades of first launches, where those are known. */
const decadesOf = ({ ranges: { launched } }: Facets): Way[] =>
  launched.histogram
    .filter(({ count }) => count > 0)
    .map(({ from }) => {
      const year = from.slice(0, 4)
      const last = String(Number(year) + 9).padStart(4, '0')
      return [`${year}s`, { launched__gte: year, launched__lte: last }]
    })

type Options = readonly { value: number; count: number }[]

const counted = (options: Options) => options.some(({ count }) => count > 0)
const idsOf = (options: Options) => options.map(({ value }) => value)
