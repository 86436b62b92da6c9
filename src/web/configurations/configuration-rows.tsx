import type { ConfigurationEntry } from '#ll2/configuration-entry.ts'
import { useParts } from '../ui/parts.tsx'
import { ConfigurationLink } from './configuration-link.tsx'
import { CraftCount } from './craft-count.tsx'

/** Configurations by name, each with its agency and how many craft the catalogue has of it. */
export function ConfigurationRows({
  configurations,
}: {
  configurations: readonly ConfigurationEntry[]
}) {
  const { shown, ways } = useParts(configurations, 100, 'configuration')
  return (
    <>
      {ways}
      <ul className="mt-3 grid gap-x-10 border-t border-line md:grid-cols-2 xl:grid-cols-3">
        {shown.map(({ id, name, agency, in_use }) => (
          <li key={id} className="border-b border-line py-3">
            <h3 className="text-base font-normal">
              <ConfigurationLink id={id}>{name}</ConfigurationLink>
            </h3>
            <p className="mt-1 text-sm text-quiet">{agency?.name ?? 'Agency unknown'}</p>
            <p className="mt-1 flex min-h-5 flex-wrap gap-x-4 text-sm text-quiet">
              {/* Comes with the counts, into its own line. */}
              <span>
                <CraftCount configuration={id} />
              </span>
              {in_use && <span>In use</span>}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
