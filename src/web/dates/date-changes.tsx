import { useQuery } from '@tanstack/react-query'
import { datesOptions } from '../data/dates-query.ts'
import { useShown } from '../data/use-shown.ts'
import { plainDay } from '../format/plain-english.ts'
import { useReaders } from '../reader/arrival.tsx'
import { type CatalogueSearch, changed } from '../search/catalogue-search.ts'
import { SearchForm } from '../search/search-form.tsx'
import type { Go } from '../search/use-go.ts'
import { dateNote } from './date-note.ts'
import { readToday } from './today.ts'

/**
 * Under the heading of a list of one date: the ways to the nearest dates on which others were in
 * space, and why a date finds nobody.
 */
export function DateChanges({ on, search, go }: { on: string; search: CatalogueSearch; go: Go }) {
  const { data } = useShown(useQuery(datesOptions(search)))
  const today = useReaders<string | undefined>(readToday, undefined)
  if (!data) return null
  const note = dateNote(on, data, today)
  return (
    <div className="flex flex-wrap items-center gap-x-6 text-sm text-quiet">
      {data.first !== null && (
        <>
          <Change name="Previous change" day={data.previous} search={search} go={go} />
          <Change name="Next change" day={data.next} search={search} go={go} />
        </>
      )}
      {note && <p>{note}</p>}
    </div>
  )
}

/** One way; it stays, and keeps the focus, where it leads no further. */
function Change({
  name,
  day,
  search,
  go,
}: {
  name: string
  day: string | null
  search: CatalogueSearch
  go: Go
}) {
  const to = day === null ? search : changed(search, { on: day })
  const isNext = name === 'Next change'
  return (
    <SearchForm kept={to} onSend={() => day !== null && go(to)} className="contents">
      <button
        type="submit"
        aria-disabled={day === null}
        className={`inline-flex min-h-11 items-center gap-2 sm:min-h-6 ${day === null ? 'text-quiet' : 'link'}`}
      >
        {day !== null && !isNext && <Arrow path="M7.5 1.5 3 6l4.5 4.5" />}
        <span>
          <span className={day === null ? '' : 'max-sm:sr-only'}>{name}: </span>
          {day === null ? 'none known' : plainDay(day)}
        </span>
        {day !== null && isNext && <Arrow path="M4.5 1.5 9 6l-4.5 4.5" />}
      </button>
    </SearchForm>
  )
}

const Arrow = ({ path }: { path: string }) => (
  <svg
    viewBox="0 0 12 12"
    aria-hidden="true"
    className="size-3 fill-none stroke-current stroke-[1.5]"
  >
    <path d={path} />
  </svg>
)
