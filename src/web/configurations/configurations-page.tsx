import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ConfigurationEntry } from '#ll2/configuration-entry.ts'
import { typeName } from '#ll2/type-name.ts'
import { configurationsOptions } from '../data/configuration-queries.ts'
import { compareText } from '../format/compare-text.ts'
import { useArrival } from '../reader/arrival.tsx'
import { PageMeta } from '../ui/page-meta.tsx'
import { useParts } from '../ui/parts.tsx'
import { Awaited } from './awaited.tsx'
import { ConfigurationRows } from './configuration-rows.tsx'
import { spanOf } from './years-flown.ts'

/** All configurations, by what they are for. */
export function ConfigurationsPage() {
  useArrival()
  const configurations = useQuery(configurationsOptions())
  return (
    <article>
      <PageMeta
        title="Configurations"
        description="The configurations of spacecraft in the catalogue, such as Soyuz or Progress-M, by what they are for."
      />
      <h1 tabIndex={-1} className="text-2xl tracking-tight sm:text-3xl">
        Configurations
      </h1>
      <p className="mt-6 max-w-prose text-lg">
        A configuration is a kind of craft, such as Soyuz or Progress-M. These are all that the
        catalogue holds, by what they are for.{' '}
        <Link to="/drawings" className="link">
          See them drawn at one scale
        </Link>
      </p>
      <Awaited query={configurations}>{data => <Types configurations={data} />}</Awaited>
    </article>
  )
}

function Types({ configurations }: { configurations: readonly ConfigurationEntry[] }) {
  const span = useMemo(() => spanOf(configurations), [configurations])
  const { shown, ways } = useParts(byType(configurations), 30, 'type')
  return (
    <>
      {ways}
      {shown.map(({ type, members }) => (
        <section key={type} className="mt-12">
          <h2 className="text-xl tracking-tight">{type}</h2>
          <ConfigurationRows configurations={members} span={span} />
        </section>
      ))}
    </>
  )
}

/** Types by name, those without one last. */
function byType(configurations: readonly ConfigurationEntry[]) {
  const groups = new Map<string, ConfigurationEntry[]>()
  for (const configuration of configurations) {
    const type = configuration.type ? typeName(configuration.type.name) : ''
    const group = groups.get(type)
    if (group) group.push(configuration)
    else groups.set(type, [configuration])
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || compareText(a, b))
    .map(([type, members]) => ({ type: type || 'Type unknown', members }))
}
