import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { datesOptions } from '../data/dates-query.ts'
import { plural } from '../format/count.ts'
import { formatShortDay } from '../format/short-day.ts'
import { useReaders } from '../reader/arrival.tsx'
import { useServer } from '../reader/use-server.ts'
import { readToday } from './today.ts'

/**
 * Ways to the craft that were in space years ago today. A rendered page, which does not know when
 * it is read, looks back from the day of its data, and so does a site of files. Where no flight is
 * known, nothing is said.
 */
export function YearsAgo({ className = '' }: { className?: string }) {
  const name = useId()
  const { canAsk, hrefOf } = useServer()
  const today = useReaders<string | undefined>(readToday, undefined)
  const { data: captured } = useQuery(datesOptions({}))
  // Of a site of files nobody can be asked about a day that nobody foresaw.
  const isAsked = captured?.first != null && captured.on !== today && hrefOf('/') !== undefined
  const { data: now } = useQuery(datesOptions(isAsked && today ? { on: today } : {}))
  const shown = now ?? captured
  const ways = shown?.years_ago.filter(({ count }) => count > 0) ?? []
  if (!canAsk || ways.length === 0) return null
  return (
    <nav
      aria-labelledby={name}
      className={`flex flex-wrap gap-x-6 text-sm print:hidden ${className}`}
    >
      <p id={name} className="inline-flex min-h-11 items-center text-quiet sm:min-h-8">
        {shown?.on === today ? 'Today, years ago' : 'The day of the data, years ago'}
      </p>
      <ul className="flex flex-wrap gap-x-6">
        {ways.map(({ years, on, count }) => (
          <li key={years} className="inline-flex flex-wrap items-center gap-x-1.5">
            <Link
              to="/spacecraft"
              search={{ on }}
              className="link inline-flex min-h-11 items-center sm:min-h-8"
            >
              {formatShortDay(on)}
            </Link>
            <span className="text-quiet">{plural(count, 'craft')}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
