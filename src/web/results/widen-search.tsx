import { useQuery } from '@tanstack/react-query'
import { facetsOptions } from '../data/catalogue-queries.ts'
import { plural } from '../format/count.ts'
import type { ActiveFilter } from '../search/active-filters.ts'
import { SearchButton } from '../search/search-form.tsx'
import type { Go } from '../search/use-go.ts'

/** More ways than this are no help, and each asks for its own count. */
const mostWays = 12

/** Each filter that is set, with what the list would hold without it. */
export function WidenSearch({ filters, go }: { filters: readonly ActiveFilter[]; go: Go }) {
  return (
    <ul className="grid gap-1">
      {filters.slice(0, mostWays).map(filter => (
        <WithoutFilter key={filter.key} filter={filter} go={go} />
      ))}
    </ul>
  )
}

function WithoutFilter({ filter, go }: { filter: ActiveFilter; go: Go }) {
  // Without an answer the way is offered all the same; the count is only not told.
  const { data } = useQuery(facetsOptions(filter.without))
  const text = `Without ${filter.name}: ${filter.value}`
  const count = data && <span className="pl-2 text-quiet"> {plural(data.count, 'spacecraft')}</span>
  // A way that leads to nothing again is told, not offered.
  if (data?.count === 0) {
    return (
      <li className="py-1 text-quiet">
        {text}
        {count}
      </li>
    )
  }
  return (
    <li>
      <SearchButton
        to={filter.without}
        onPress={() => go(filter.without, { focusResults: true })}
        className="link min-h-8 text-left wrap-anywhere"
      >
        {text}
      </SearchButton>
      {count}
    </li>
  )
}
