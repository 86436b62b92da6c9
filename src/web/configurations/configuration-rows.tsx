import { useQuery } from '@tanstack/react-query'
import type { ConfigurationEntry } from '#ll2/configuration-entry.ts'
import { vocabularyOptions } from '../data/catalogue-queries.ts'
import { plural } from '../format/count.ts'
import { useLinksWithin } from '../ui/links-within.ts'
import { useParts } from '../ui/parts.tsx'
import { ConfigurationRow } from './configuration-row.tsx'
import type { Span } from './years-flown.ts'

/** Configurations by name, each with its picture and its craft in small. */
export function ConfigurationRows({
  configurations,
  span,
}: {
  configurations: readonly ConfigurationEntry[]
  /** What their strips of years are drawn over, so that they compare. */
  span: Span | null
}) {
  const { shown, ways } = useParts(configurations, 100, 'configuration')
  const { folder, heard } = useLinksWithin()
  const { data } = useQuery(vocabularyOptions())
  const counts = new Map(
    data?.facets.spacecraft_config.map(({ value, count }) => [value, count] as const),
  )
  const countOf = (id: number) => {
    const count = counts.get(id)
    return count === undefined ? null : plural(count, 'spacecraft')
  }
  return (
    <>
      {ways}
      <ul
        className="configuration-rows mt-3 grid gap-x-10 border-t border-line md:grid-cols-2 xl:grid-cols-3"
        {...heard}
      >
        {shown.map(configuration => (
          <ConfigurationRow
            key={configuration.id}
            configuration={configuration}
            span={span}
            count={countOf(configuration.id)}
            folder={folder}
          />
        ))}
      </ul>
    </>
  )
}
