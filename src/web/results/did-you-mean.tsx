import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Suggestion } from '#ll2/suggestions.ts'
import { suggestionsOptions } from '../data/suggestions-query.ts'
import { plural } from '../format/count.ts'
import { type CatalogueSearch, changed } from '../search/catalogue-search.ts'
import { SearchButton } from '../search/search-form.tsx'
import type { Go } from '../search/use-go.ts'

/** The nearest names to a search that found nothing. Near nothing, it says nothing. */
export function DidYouMean({ search, go }: { search: CatalogueSearch; go: Go }) {
  const { data } = useQuery(suggestionsOptions(search))
  if (!data?.suggestions.length) return null
  return (
    <section aria-labelledby="did-you-mean" className="mt-6">
      <h4 id="did-you-mean" className="font-semibold">
        Did you mean
      </h4>
      <ul className="mt-2 grid gap-1">
        {data.suggestions.map(suggestion => (
          <li key={`${suggestion.kind} ${suggestion.text} ${suggestion.spacecraft?.id}`}>
            <SuggestionLink suggestion={suggestion} search={search} go={go} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function SuggestionLink({
  suggestion: { text, count, spacecraft },
  search,
  go,
}: {
  suggestion: Suggestion
  search: CatalogueSearch
  go: Go
}) {
  const look = 'link inline-flex min-h-8 items-center text-left wrap-anywhere'
  if (spacecraft) {
    return (
      <>
        <Link to="/spacecraft/$id" params={{ id: spacecraft.id }} className={look}>
          {spacecraft.name}
        </Link>
        <span className="text-quiet">, serial number {text}</span>
      </>
    )
  }
  const meant = changed(search, { search: text })
  return (
    <>
      <SearchButton to={meant} onPress={() => go(meant, { focusResults: true })} className={look}>
        {text}
      </SearchButton>
      <span className="text-quiet"> {plural(count, 'spacecraft')}</span>
    </>
  )
}
