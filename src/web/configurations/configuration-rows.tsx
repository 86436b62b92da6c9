import type { ConfigurationEntry } from '#ll2/configuration-entry.ts'
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
  return (
    <>
      {ways}
      <ul className="mt-3 grid gap-x-10 border-t border-line md:grid-cols-2 xl:grid-cols-3">
        {shown.map(configuration => (
          <ConfigurationRow key={configuration.id} configuration={configuration} span={span} />
        ))}
      </ul>
    </>
  )
}
