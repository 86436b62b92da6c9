import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Entry } from '#ll2/entry.ts'
import { vocabularyOptions } from '../data/catalogue-queries.ts'
import { spacecraftListOptions } from '../data/spacecraft-list-queries.ts'
import { useVisitState } from '../reader/use-visit-state.ts'
import {
  type CatalogueSearch,
  choosesIds,
  readCatalogueSearch,
  writeCatalogueSearch,
} from '../search/catalogue-search.ts'
import { knownSearch } from '../search/known-search.ts'
import { parseSearch, stringifySearch } from '../search/search-codec.ts'

/**
 * The craft before and after this one in the list it was opened from, over its pages' ends too.
 * @param from - the list's address
 */
export function ListNeighbours({ id, from }: { id: number; from: string }) {
  const { steps } = useVisitState()
  const asked = readCatalogueSearch(parseSearch(from))
  // What the list has left out of its address is left out here.
  const hasIds = choosesIds(asked)
  const { data: names, isPending } = useQuery({ ...vocabularyOptions(), enabled: hasIds })
  const search = knownSearch(asked, names)
  const { data: list } = useQuery({
    ...spacecraftListOptions(search),
    enabled: !(hasIds && isPending),
  })
  // A page past the end is the last one.
  const page = list?.page ?? 1
  const place = list?.results.findIndex(craft => craft.id === id) ?? -1
  const isFirst = place === 0
  const isLast = place === (list?.results.length ?? 0) - 1
  const before = useQuery({
    ...spacecraftListOptions(onPage(search, page - 1)),
    enabled: isFirst && page > 1,
  })
  const after = useQuery({
    ...spacecraftListOptions(onPage(search, page + 1)),
    enabled: list !== undefined && place >= 0 && isLast && page < list.pages,
  })
  if (!list || place < 0) return null

  const previous = isFirst
    ? page > 1 && neighbour(before.data?.results.at(-1), addressOf(onPage(search, page - 1)))
    : neighbour(list.results[place - 1], from)
  const next = isLast
    ? page < list.pages && neighbour(after.data?.results[0], addressOf(onPage(search, page + 1)))
    : neighbour(list.results[place + 1], from)
  const position = (page - 1) * list.limit + place + 1
  /** Back in the history lies the page the visit began with; another page is a link away. */
  const state = (address: string) => ({
    from: address,
    steps: address === from && steps !== undefined ? steps + 1 : undefined,
  })
  return (
    <nav aria-label="In this list" className="flex min-h-11 flex-wrap items-center gap-x-5 text-sm">
      {previous && (
        <Link
          to="/spacecraft/$id"
          params={{ id: previous.craft.id }}
          state={state(previous.from)}
          aria-label={`Previous: ${previous.craft.name}`}
          className="link inline-flex min-h-11 items-center"
        >
          ← Previous
        </Link>
      )}
      <span className="text-quiet tabular-nums">
        {position} of {list.count}
      </span>
      {next && (
        <Link
          to="/spacecraft/$id"
          params={{ id: next.craft.id }}
          state={state(next.from)}
          aria-label={`Next: ${next.craft.name}`}
          className="link inline-flex min-h-11 items-center"
        >
          Next →
        </Link>
      )}
    </nav>
  )
}

const onPage = (search: CatalogueSearch, page: number) => readCatalogueSearch({ ...search, page })

/** A craft with the address of the list's page that it stands on. */
const neighbour = (craft: Entry | undefined, from: string) => craft && { craft, from }

const addressOf = (search: CatalogueSearch) => stringifySearch(writeCatalogueSearch(search))
