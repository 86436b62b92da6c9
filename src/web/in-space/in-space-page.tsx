import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Entry } from '#ll2/entry.ts'
import type { CraftUp, InSpace } from '#ll2/in-space.ts'
import { Awaited } from '../configurations/awaited.tsx'
import { inSpaceOptions } from '../data/in-space-query.ts'
import { spacecraftListOptions } from '../data/spacecraft-list-queries.ts'
import { YearsAgo } from '../dates/years-ago.tsx'
import { plural } from '../format/count.ts'
import { useArrival } from '../reader/arrival.tsx'
import { FilterLink } from '../search/filter-link.tsx'
import { DateText } from '../times/local-times.tsx'
import { useAge } from '../times/use-age.ts'
import { useSourceName } from '../ui/invented.ts'
import { PageMeta } from '../ui/page-meta.tsx'
import { useParts } from '../ui/parts.tsx'
import { byDestination } from './by-destination.ts'
import { pictured } from './pictured.ts'
import { UpCard } from './up-card.tsx'

/** The craft that are up, by where they went; in each place the longest up first. */
export function InSpacePage() {
  useArrival()
  const answer = useQuery(inSpaceOptions())
  const entries = useQuery(spacecraftListOptions(pictured))
  return (
    <article id="in-space">
      <PageMeta
        title="In space now"
        description={`The spacecraft that are in space now: since when, where to, and how often they flew before, from ${useSourceName()}.`}
      />
      <h1 tabIndex={-1} className="text-2xl tracking-tight sm:text-3xl">
        In space now
      </h1>
      <Awaited query={answer}>
        {data => <Up data={data} entries={entries.data?.results ?? []} />}
      </Awaited>
    </article>
  )
}

function Up({ data, entries }: { data: InSpace; entries: readonly Entry[] }) {
  const [isPaused, setPaused] = useState(false)
  const { shown, ways } = useParts(byDestination(data.spacecraft), 12, 'place')
  const entryOf = (craft: CraftUp) => entries.find(({ id }) => id === craft.id)
  const isDated = data.spacecraft.some(({ up_since }) => up_since !== null)
  const { isOld } = useAge(data.captured_at)
  // Data that has grown old does not know who came down since: its clocks stand.
  const stands = isOld ? data.captured_at : null
  return (
    <>
      <p className="mt-6 max-w-prose text-lg text-pretty">
        {data.count === 0 ? 'No craft is in space' : `${plural(data.count, 'craft')} in space`}
        {data.captured_at ? (
          <>
            , as recorded on <DateText iso={data.captured_at} end="." />
          </>
        ) : (
          ', as far as this copy records.'
        )}
      </p>
      {data.count > 0 && (
        <p className="mt-2 max-w-prose text-sm text-pretty text-quiet">
          {isDated
            ? clockSentence(isOld)
            : 'This copy knows no flights, so it cannot say since when.'}
        </p>
      )}
      <p className="mt-4 flex flex-wrap items-baseline gap-x-6 gap-y-2 text-sm">
        <FilterLink search={{ in_space: true }}>
          {data.count > 0 ? 'See them as a list, to filter and sort' : 'See the list'}
        </FilterLink>
        {isDated && (
          <button
            type="button"
            // Its room stays: nothing moves where the data turn out to be old.
            className={`link min-h-6 noscript:hidden ${isOld ? 'invisible' : ''}`}
            onClick={() => setPaused(!isPaused)}
          >
            {isPaused ? 'Let the clocks run' : 'Pause the clocks'}
          </button>
        )}
      </p>
      {ways}
      {shown.map(({ destination, craft }) => (
        <section key={destination} className="mt-10">
          <h2 className="text-lg tracking-tight">
            {destination}{' '}
            <span className="text-sm font-normal text-quiet">{plural(craft.length, 'craft')}</span>
          </h2>
          <ul
            // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of unmarked lists
            role="list"
            aria-label={destination}
            className="spacecraft-grid mt-4"
          >
            {craft.map(one => (
              <UpCard
                key={one.id}
                craft={one}
                entry={entryOf(one)}
                isPaused={isPaused}
                stands={stands}
              />
            ))}
          </ul>
        </section>
      ))}
      <YearsAgo className="mt-10 border-t border-line pt-4" />
    </>
  )
}

const clockSentence = (isOld: boolean) =>
  isOld
    ? 'Where a flight is known its clock stands at that moment.'
    : 'Where a flight is known its clock runs on from the launch.'
