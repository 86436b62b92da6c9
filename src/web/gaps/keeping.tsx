import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import type { CatalogueStatus } from '#ll2/catalogue-status.ts'
import { statusOptions } from '../data/catalogue-queries.ts'
import { keepingOptions } from '../data/keeping-query.ts'
import { plural } from '../format/count.ts'
import { useIsOffline } from '../offline/is-offline.ts'
import { useIsHere } from '../reader/arrival.tsx'
import { useServer } from '../reader/use-server.ts'
import { DateText } from '../times/local-times.tsx'
import { type Fact, FactList } from '../ui/facts.tsx'
import { CallsGauge, NoGauge } from './calls-gauge.tsx'
import { LatestChanges } from './latest-changes.tsx'

/** How this copy of the data is kept: how old it is, the budget of calls, the next sync, what changed. */
export function Keeping() {
  const { hrefOf } = useServer()
  const { data: shown } = useQuery(statusOptions())
  // What is told of a moment is asked for by the reader's own browser: a rendered page may be old.
  const { data: latest, error } = useQuery({ ...keepingOptions(), enabled: useIsHere() })
  const isOffline = useIsOffline()
  const href = hrefOf('/catalogue/status')
  return (
    <section aria-labelledby="keeping" className="mt-16 border-t border-line pt-8 print:hidden">
      <h2 id="keeping" className="text-xl tracking-tight">
        How this copy is kept
      </h2>
      <div className="grid grid-cols-1 gap-x-10 gap-y-10 md:grid-cols-2">
        <div>
          {shown && (
            <FactList
              facts={[...factsOfData(shown), ...factsOfSync(shown, latest, error, isOffline)]}
            />
          )}
          {href && (
            <p className="mt-3 text-sm">
              <a className="link inline-flex min-h-6 items-center" href={href}>
                Its state at this moment, as data
              </a>
            </p>
          )}
        </div>
        <LatestChanges />
      </div>
    </section>
  )
}

const factsOfData = ({ captured_at, source, complete, counts }: CatalogueStatus): Fact[] => [
  [
    'Captured',
    captured_at ? <DateText key="captured" iso={captured_at} /> : 'At a time that was not recorded',
  ],
  ['From', URL.canParse(source) ? new URL(source).hostname : source],
  ['Holds', `${complete ? 'All' : 'A sample of'} ${plural(counts.spacecraft, 'spacecraft')}`],
]

/** What stands where the present state is still to come, or cannot be had. */
function factsOfSync(
  shown: CatalogueStatus,
  latest: CatalogueStatus | undefined,
  error: Error | null,
  isOffline: boolean,
): Fact[] {
  if (!shown.sync && !latest?.sync) {
    const text = isOffline
      ? 'Not known without a network'
      : 'By nobody: it stays as it is until it is published anew'
    return [['Kept fresh', text]]
  }
  const sync = latest?.sync
  if (!sync) {
    const text = latest || error ? 'Not known without the server' : 'See below for this moment'
    return [
      ['Calls', <NoGauge key="calls" text={text} />],
      ['Next sync', text],
      ['Last sync', text],
    ]
  }
  const { last_attempt, next_attempt, notes } = sync
  return [
    ['Calls', <CallsGauge key="calls" used={sync.calls_used} allowed={sync.calls_allowed} />],
    ['Next sync', next_attempt ? <DateText key="next" iso={next_attempt} /> : 'None is planned'],
    [
      'Last sync',
      last_attempt ? (
        <Fragment key="last">
          <DateText iso={last_attempt.at} />: {last_attempt.outcome}
          {last_attempt.error && `, ${last_attempt.error}`}
        </Fragment>
      ) : (
        'None yet'
      ),
    ],
    ['Notes', notes.join('; ')],
  ]
}
