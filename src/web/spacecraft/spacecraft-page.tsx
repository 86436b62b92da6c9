import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import type { CraftHistory } from '#ll2/craft-history.ts'
import { flightSpan, upSince } from '#ll2/flight-span.ts'
import { ConfigurationLink } from '../configurations/configuration-link.tsx'
import { statusOptions } from '../data/catalogue-queries.ts'
import { craftHistoryKey, spacecraftOptions } from '../data/one-spacecraft-query.ts'
import { spacecraftFromLists } from '../data/spacecraft-list-queries.ts'
import { formatDate } from '../format/date.ts'
import { SpacecraftFigure } from '../images/spacecraft-figure.tsx'
import { loadLater } from '../later/load-later.tsx'
import { NotFoundPage } from '../not-found/not-found-page-later.tsx'
import { useArrival } from '../reader/arrival.tsx'
import { useVisitState } from '../reader/use-visit-state.ts'
import { InSpaceMark } from '../results/in-space-mark.tsx'
import { CompareToggle } from '../tray/compare-toggle-later.ts'
import { NotFoundError } from '../ui/errors.ts'
import { Prose } from '../ui/long-text.tsx'
import { nameSize } from '../ui/name-size.ts'
import { PageMeta } from '../ui/page-meta.tsx'
import { RequestFailed } from '../ui/request-failed-later.tsx'
import { BackToResults } from './back-to-results.tsx'
import { ConfigurationFacts } from './configuration-facts.tsx'
import { CraftFacts } from './craft-facts.tsx'
import { craftLead, craftSummary } from './craft-summary.ts'
import { SpacecraftSkeleton } from './spacecraft-skeleton.tsx'
import { TimeInSpace } from './time-in-space.tsx'

// The end of the page: coming late it moves nothing that is in sight.
const CraftEnd = loadLater(
  'spacecraft/craft-end',
  async () => (await import('./craft-end.tsx')).CraftEnd,
)

// Its room is kept, and who opens the page by its address has no list.
const ListNeighbours = loadLater(
  'spacecraft/list-neighbours',
  async () => (await import('./list-neighbours.tsx')).ListNeighbours,
)

const route = getRouteApi('/spacecraft/$id')

export function SpacecraftPage() {
  useArrival()
  const { id } = route.useParams()
  const { from } = useVisitState()
  const client = useQueryClient()
  const router = useRouter()
  // Its route has asked, should it be no longer listed.
  const gone = client.getQueryData<CraftHistory>(craftHistoryKey(id))?.gone
  const { data: listed, error, refetch } = useQuery({ ...spacecraftOptions(id), enabled: !gone })
  const { data: status } = useQuery(statusOptions())
  if (error instanceof NotFoundError && !gone) return <NotFoundPage />
  // Whether it is still up nobody tells.
  const data = gone ? { ...gone.record, in_space: undefined } : listed
  // What a list has told is there at once, and stays whatever becomes of the rest.
  const now = Date.parse(status?.captured_at ?? '') || Date.now()
  const spacecraft = data
    ? { ...data, ...flightSpan(data, now), up_since: upSince(data, now) }
    : spacecraftFromLists(client, id)
  if (!spacecraft) {
    return error ? (
      <RequestFailed error={error} onRetry={() => void refetch()} />
    ) : (
      <SpacecraftSkeleton />
    )
  }
  const { name, serial_number, spacecraft_config: config } = spacecraft
  return (
    <article>
      <PageMeta
        title={gone ? `${name}, no longer listed` : name}
        description={craftSummary(spacecraft)}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-8 print:hidden">
        <BackToResults id={id} />
        {from !== undefined && (
          <div className="min-h-11 max-sm:w-full">
            <ListNeighbours id={id} from={from} />
          </div>
        )}
      </div>
      <div className="mt-4 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] print:mt-0 print:grid-cols-2 print:gap-x-8">
        <SpacecraftFigure key={id} spacecraft={spacecraft} />
        <div>
          <p className="flex flex-wrap items-center gap-x-3 text-sm text-quiet">
            <ConfigurationLink id={config.id}>{config.name}</ConfigurationLink>
            {spacecraft.in_space && <InSpaceMark since={spacecraft.up_since} />}
          </p>
          <h1 tabIndex={-1} className={`mt-2 tracking-tight ${nameSize(name)}`}>
            {name}
          </h1>
          {serial_number && <p className="mt-2 font-mono text-sm text-quiet">{serial_number}</p>}
          {gone ? (
            <p className="mt-4 border-l-2 border-alarm py-1 pl-4">
              No longer listed by Launch Library 2 since {formatDate(gone.since.slice(0, 10))}. This
              is its last record.
            </p>
          ) : (
            <div className="mt-4 min-h-11 print:hidden">
              <CompareToggle craft={spacecraft} />
              <noscript>
                <a
                  className="link"
                  href={router.buildLocation({ to: '/compare', search: { ids: [id] } }).publicHref}
                >
                  Compare with others
                </a>
              </noscript>
            </div>
          )}
          <p className="mt-6 max-w-prose text-lg text-pretty">{craftLead(spacecraft)}</p>
          {data && (
            <>
              <Prose text={data.description} gap="mt-4" />
              <TimeInSpace spacecraft={data} />
            </>
          )}
        </div>
      </div>
      {data && (
        <>
          <div className="grid gap-x-12 lg:grid-cols-2 print:grid-cols-2 print:gap-x-8">
            <CraftFacts spacecraft={data} />
            <ConfigurationFacts config={data.spacecraft_config} />
          </div>
          <CraftEnd spacecraft={data} isGone={!!gone} />
        </>
      )}
      {/* Until then its room is kept. */}
      {!data && !error && <div className="min-h-screen" />}
      {error && !data && (
        <div className="mt-16">
          <RequestFailed error={error} onRetry={() => void refetch()} />
        </div>
      )}
    </article>
  )
}
