import { useQuery } from '@tanstack/react-query'
import { isTold, type Records } from '#ll2/records.ts'
import { Awaited } from '../configurations/awaited.tsx'
import { recordsOptions } from '../data/records-query.ts'
import { useArrival } from '../reader/arrival.tsx'
import { DateText } from '../times/local-times.tsx'
import { useSourceName } from '../ui/invented.ts'
import { PageMeta } from '../ui/page-meta.tsx'
import { RecordSection } from './record-section.tsx'
import { untoldSentence } from './untold-sentence.ts'

/** What no other craft did: each record with what is compared, and the craft behind it. */
export function RecordsPage() {
  useArrival()
  const source = useSourceName()
  return (
    <article>
      <PageMeta
        title="Records"
        description={`The records of spaceflight’s craft: longest flight, most flights, shortest turnaround, first of each family and more, with what is compared and the craft behind each, from ${source}.`}
      />
      <h1 tabIndex={-1} className="text-2xl tracking-tight sm:text-3xl">
        Records
      </h1>
      <Awaited query={useQuery(recordsOptions())}>
        {data => <Told data={data} source={source} />}
      </Awaited>
    </article>
  )
}

function Told({
  data: { captured_at, knows_flights, records },
  source,
}: {
  data: Records
  source: string
}) {
  const told = records.filter(isTold)
  const untold = untoldSentence(records, knows_flights)
  return (
    <>
      <p className="mt-6 max-w-prose text-lg text-pretty">
        What no other craft did, as far as {source} records it
        {captured_at ? (
          <>
            {' up to '}
            <DateText iso={captured_at.slice(0, 10)} end="." />
          </>
        ) : (
          '.'
        )}
      </p>
      {untold && <p className="mt-2 max-w-prose text-sm text-pretty text-quiet">{untold}</p>}
      <div className="mt-8 grid grid-cols-1 gap-x-10 border-b border-line xl:grid-cols-2">
        {told.map((record, place) => (
          <RecordSection key={record.kind} record={record} isFirst={place === 0} />
        ))}
      </div>
    </>
  )
}
