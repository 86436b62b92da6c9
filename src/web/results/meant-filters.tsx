import { useQuery } from '@tanstack/react-query'
import { completionsOptions } from '../data/completions-query.ts'
import { plural } from '../format/count.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { completedSearch, completionLabel, completionNames } from '../search/completed-search.ts'
import { SearchButton } from '../search/search-form.tsx'
import type { Go } from '../search/use-go.ts'

/** The filters that a search which found nothing may have meant: no craft is called "NASA". */
export function MeantFilters({ search, go }: { search: CatalogueSearch; go: Go }) {
  const { data } = useQuery(completionsOptions(search))
  const meant = (data?.completions ?? []).flatMap(completion => {
    const to = completedSearch(search, completion)
    return to ? [{ completion, to }] : []
  })
  if (meant.length === 0) return null
  return (
    <section aria-labelledby="meant" className="mt-6">
      <h4 id="meant" className="font-semibold">
        You may be looking for
      </h4>
      <ul className="mt-2 grid gap-1">
        {meant.map(({ completion, to }) => (
          <li key={`${completion.kind} ${completion.id ?? completion.label}`}>
            <span className="text-quiet">{completionNames[completion.kind]}: </span>
            <SearchButton
              to={to}
              onPress={() => go(to, { focusResults: true })}
              className="link min-h-8 text-left wrap-anywhere"
            >
              {completionLabel(completion)}
            </SearchButton>
            <span className="text-quiet"> {plural(completion.count, 'spacecraft')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
