import { useQuery } from '@tanstack/react-query'
import { memo } from 'react'
import { type OrderingField, writeOrdering } from '#ll2/spacecraft-params.ts'
import { vocabularyOptions } from '../data/catalogue-queries.ts'
import { useAnswer } from '../paint/use-answer.ts'
import { type CatalogueSearch, changed, orderingOf } from '../search/catalogue-search.ts'
import { orderNames, startsDescending } from '../search/order-names.ts'
import { knowsLaunches } from '../search/range-groups.ts'
import { SearchForm } from '../search/search-form.tsx'
import { showsOnly } from '../search/shows-only.ts'
import type { Go } from '../search/use-go.ts'

const choices = Object.keys(orderNames) as OrderingField[]
const ofFlights: OrderingField[] = ['first_launch', 'last_end']

/** What the list is sorted by, and which way. */
export const OrderControls = memo(
  function OrderControls({ search, go }: { search: CatalogueSearch; go: Go }) {
    const { data: names } = useQuery(vocabularyOptions())
    const [ordering, choose] = useAnswer(search.ordering)
    const [first = { field: 'flights_count' as const, descending: true }] = orderingOf({ ordering })
    const { rising, falling } = orderNames[first.field]
    const sortBy = (ordering: string) =>
      choose(ordering, () => go(asked => changed(asked, { ordering })))
    const offered = choices.filter(
      field =>
        !ofFlights.includes(field) || field === first.field || (names && knowsLaunches(names)),
    )
    const turned = writeOrdering([{ ...first, descending: !first.descending }])
    return (
      <SearchForm
        kept={changed(search, { ordering: undefined })}
        className="flex gap-2 max-sm:min-w-0 max-sm:grow"
      >
        <label className="flex items-center gap-2 text-sm text-quiet max-sm:min-w-0 max-sm:grow">
          <span className="max-sm:sr-only lg:max-xl:sr-only">Sort by</span>
          <select
            className="control max-sm:w-full"
            name="ordering"
            value={writeOrdering([first])}
            onChange={event => sortBy(event.target.value)}
          >
            {offered.map(field => (
              <option
                key={field}
                value={writeOrdering([
                  field === first.field ? first : { field, descending: startsDescending(field) },
                ])}
              >
                {orderNames[field].name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="control hidden noscript:block">
          Sort
        </button>
        {/* Of the two orders that a form then sends, the last counts. */}
        <button
          type="submit"
          name="ordering"
          value={turned}
          className="control inline-flex items-center gap-2 max-sm:min-w-11 max-sm:justify-center sm:min-w-33"
          onClick={event => {
            // The form need not be looked through first, to be kept from being sent.
            event.preventDefault()
            sortBy(turned)
          }}
        >
          <svg
            viewBox="0 0 12 12"
            aria-hidden="true"
            className="size-3 fill-none stroke-current stroke-[1.5]"
          >
            <path
              d={first.descending ? 'M6 1.5v9M2.5 7 6 10.5 9.5 7' : 'M6 10.5v-9M2.5 5 6 1.5 9.5 5'}
            />
          </svg>
          <span className="sr-only">Direction: </span>
          <span className="max-sm:sr-only">{first.descending ? falling : rising}</span>
        </button>
      </SearchForm>
    )
  },
  showsOnly(({ search }) => search.ordering),
)
