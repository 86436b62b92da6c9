import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Gaps } from '#ll2/gaps.ts'
import { Awaited } from '../configurations/awaited.tsx'
import { vocabularyOptions } from '../data/catalogue-queries.ts'
import { type GapsChoice, gapsOptions } from '../data/gaps-query.ts'
import { plural } from '../format/count.ts'
import { useArrival } from '../reader/arrival.tsx'
import { DateText } from '../times/local-times.tsx'
import { useSourceName } from '../ui/invented.ts'
import { PageMeta } from '../ui/page-meta.tsx'
import { gapsChoice } from './gaps-choice.ts'
import { GapsFound } from './gaps-found.tsx'
import { GapsNav } from './gaps-nav.tsx'
import { Keeping } from './keeping.tsx'

const route = getRouteApi('/gaps')

/** What the copy does not know, by field and by configuration, and how it is kept: the keeper's page. */
export function GapsPage() {
  useArrival()
  const source = useSourceName()
  const { data: names } = useQuery(vocabularyOptions())
  const kinds = names?.facets.spacecraft_config
  const { choice, ignored } = gapsChoice(
    route.useSearch(),
    kinds && (id => kinds.some(({ value }) => value === id)),
  )
  // Whether there is a configuration with a number is to be known before it is asked about.
  const isKnown = choice.configuration === undefined || kinds !== undefined
  const gaps = useQuery({ ...gapsOptions(choice), enabled: isKnown })
  return (
    <article>
      <PageMeta
        title="Data gaps"
        description={`What ${source} does not tell of spacecraft and their configurations, by field and by configuration, and how this copy of the data is kept.`}
      />
      <h1 tabIndex={-1} className="text-2xl tracking-tight sm:text-3xl">
        Data gaps
      </h1>
      {ignored.length > 0 && (
        <p className="mt-4 border-l-2 border-accent py-1 pl-4 text-sm">
          Ignored in this address: {ignored.join(', ')}.
        </p>
      )}
      <Awaited query={gaps}>{data => <Told data={data} choice={choice} source={source} />}</Awaited>
      {/* Not before what stands above has its place. */}
      {!gaps.isPending && <Keeping />}
    </article>
  )
}

function Told({ data, choice, source }: { data: Gaps; choice: GapsChoice; source: string }) {
  const { fields, captured_at } = data
  const totalOf = (kind: string) => fields.find(({ of }) => of === kind)?.total ?? 0
  const isWhole = fields.every(({ count }) => count === 0)
  return (
    <>
      <p className="mt-6 max-w-prose text-lg text-pretty">
        What {source} does not tell of {plural(totalOf('spacecraft'), 'spacecraft')} and{' '}
        {plural(totalOf('configurations'), 'configuration')}, as far as this copy holds it
        {captured_at ? (
          <>
            {', up to '}
            <DateText iso={captured_at.slice(0, 10)} end="." />
          </>
        ) : (
          '.'
        )}
      </p>
      {isWhole && choice.configuration === undefined ? (
        <p className="mt-10">Nothing that is looked for here is missing.</p>
      ) : (
        <div className="mt-8 grid grid-cols-1 gap-x-10 gap-y-10 border-t border-line pt-6 md:grid-cols-[18rem_minmax(0,1fr)]">
          <GapsNav data={data} choice={choice} />
          <GapsFound data={data} choice={choice} />
        </div>
      )}
    </>
  )
}
