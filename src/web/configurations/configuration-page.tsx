import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { SpacecraftConfig } from '#ll2/spacecraft-config.ts'
import { typeName } from '#ll2/type-name.ts'
import { ApiLink } from '../calls/api-link.tsx'
import { vocabularyOptions } from '../data/catalogue-queries.ts'
import {
  configurationOptions,
  configurationPath,
  configurationsOptions,
} from '../data/configuration-queries.ts'
import { plural } from '../format/count.ts'
import { useArrival } from '../reader/arrival.tsx'
import { FilterLink } from '../search/filter-link.tsx'
import { Facts } from '../ui/facts.tsx'
import { nameSize } from '../ui/name-size.ts'
import { PageMeta } from '../ui/page-meta.tsx'
import { agencyName } from './agency-name.ts'
import { Awaited } from './awaited.tsx'
import { ConfigurationFigure } from './configuration-figure.tsx'
import { FamilyLink } from './configuration-link.tsx'
import { ConfigurationRecord } from './configuration-record.tsx'
import { configurationSummary } from './configuration-summary.ts'
import { CraftSection } from './craft-section.tsx'
import { Origins } from './origins.tsx'
import { yearsFlown } from './years-flown.ts'

/** More families than this are told below only. */
const mostFamilies = 20

const route = getRouteApi('/configurations/$id')

/** One configuration: what it is, what it can do, what it did, and its craft. */
export function ConfigurationPage() {
  useArrival()
  const { id } = route.useParams()
  return (
    <article>
      <Link to="/configurations" className="link inline-flex min-h-11 items-center text-sm">
        All configurations
      </Link>
      <Awaited query={useQuery(configurationOptions(id))}>
        {config => <Configuration key={config.id} config={config} />}
      </Awaited>
    </article>
  )
}

function Configuration({ config }: { config: SpacecraftConfig }) {
  const { id, name, type, agency, in_use } = config
  const families = config.family ?? []
  const { data: counts } = useQuery(vocabularyOptions())
  const configurations = useQuery(configurationsOptions())
  const entry = configurations.data?.find(known => known.id === id)
  const count = counts?.facets.spacecraft_config.find(({ value }) => value === id)?.count
  const summary = configurationSummary(config, count)
  const isDetailed = config.response_mode === 'detailed'
  return (
    <>
      <PageMeta title={name} description={summary} />
      <div className="mt-4 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] print:mt-0 print:grid-cols-2 print:gap-x-8">
        <ConfigurationFigure of={config} what="a configuration of spacecraft" />
        <div>
          <p className="text-sm text-quiet">Configuration</p>
          <h1 tabIndex={-1} className={`mt-2 tracking-tight ${nameSize(name)}`}>
            {name}
          </h1>
          <p className="mt-6 min-h-14 max-w-prose text-lg text-pretty">{summary}</p>
          <Facts
            title="What it is"
            facts={[
              [
                'Type',
                type && <FilterLink search={{ type: [type.id] }}>{typeName(type.name)}</FilterLink>,
              ],
              [
                'Agency',
                agency && (
                  <FilterLink search={{ agency: [agency.id] }}>{agencyName(agency)}</FilterLink>
                ),
              ],
              ['When', entry && yearsFlown(entry)],
              ['In use', in_use === undefined ? null : in_use ? 'Yes' : 'No'],
              [
                families.length > 1 ? 'Families' : 'Family',
                families.length > 0 ? (
                  <ul key="families" className="grid gap-y-1">
                    {families.slice(0, mostFamilies).map(family => (
                      <li key={family.id}>
                        <FamilyLink id={family.id}>{family.name}</FamilyLink>
                      </li>
                    ))}
                    {families.length > mostFamilies && (
                      <li>
                        and {plural(families.length - mostFamilies, 'more family')}, see below
                      </li>
                    )}
                  </ul>
                ) : null,
              ],
            ]}
          />
          {!isDetailed && (
            <p className="mt-8 text-sm text-quiet">
              The catalogue’s copy holds no specification and no record of this configuration.
            </p>
          )}
          <div className="mt-8 text-sm">
            <ApiLink path={configurationPath(id)} />
          </div>
        </div>
      </div>
      {isDetailed && <ConfigurationRecord config={config} title="What it can do and did" />}
      {/* The tree stands above the craft: it must not come after them and push them away. */}
      {!configurations.isPending && (
        <>
          <Origins config={config} configurations={configurations.data} />
          <CraftSection search={{ spacecraft_config: [id] }} of="configuration" />
        </>
      )}
    </>
  )
}
