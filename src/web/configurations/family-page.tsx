import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ConfigurationEntry } from '#ll2/configuration-entry.ts'
import {
  configurationOptions,
  configurationsOptions,
  membersOf,
} from '../data/configuration-queries.ts'
import { formatDate } from '../format/date.ts'
import { NotFoundPage } from '../not-found/not-found-page-later.tsx'
import { useArrival } from '../reader/arrival.tsx'
import { Facts } from '../ui/facts.tsx'
import { Prose } from '../ui/long-text.tsx'
import { nameSize } from '../ui/name-size.ts'
import { PageMeta } from '../ui/page-meta.tsx'
import { agencyName } from './agency-name.ts'
import { Awaited } from './awaited.tsx'
import { ConfigurationRows } from './configuration-rows.tsx'
import { CraftSection } from './craft-section.tsx'
import { FamilyBranches } from './family-branches.tsx'
import { FamilyFigure } from './family-figure.tsx'
import { familySummary } from './family-summary.ts'
import { familyTrees } from './family-tree.ts'
import { type Family, findFamily } from './find-family.ts'
import { flightRecord } from './specification.tsx'
import { spanOf } from './years-flown.ts'

const route = getRouteApi('/families/$id')

/** One family: what it is, where it belongs, its configurations and its craft. */
export function FamilyPage() {
  useArrival()
  const { id } = route.useParams()
  return (
    <Awaited query={useQuery(configurationsOptions())}>
      {configurations => {
        const own = membersOf(configurations, id)
        const [first] = own
        return first ? (
          <FamilyOf key={id} id={id} first={first.id} own={own} configurations={configurations} />
        ) : (
          <NotFoundPage />
        )
      }}
    </Awaited>
  )
}

interface Members {
  own: readonly ConfigurationEntry[]
  configurations: readonly ConfigurationEntry[]
}

/** @param first - the configuration whose record tells of the family */
function FamilyOf({ id, first, ...members }: Members & { id: number; first: number }) {
  return (
    <Awaited query={useQuery(configurationOptions(first))}>
      {config => {
        const family = findFamily(config, id)
        return family ? <FamilyArticle family={family} {...members} /> : <NotFoundPage />
      }}
    </Awaited>
  )
}

function FamilyArticle({ family, own, configurations }: Members & { family: Family }) {
  const { id, name, manufacturer, description, maiden_flight } = family
  const trees = familyTrees(configurations, [id])
  const hasRelatives = trees.some(tree => tree.id !== id || tree.children.length > 0)
  const summary = familySummary(family, own.length)
  const hasRecord = 'spacecraft_flown' in family
  return (
    <article>
      <PageMeta title={`${name} family`} description={summary} />
      <Link to="/configurations" className="link inline-flex min-h-11 items-center text-sm">
        All configurations
      </Link>
      <div className="mt-4 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] print:mt-0 print:grid-cols-2 print:gap-x-8">
        <FamilyFigure own={own} />
        <div>
          <p className="text-sm text-quiet">Family</p>
          <h1 tabIndex={-1} className={`mt-2 tracking-tight ${nameSize(name)}`}>
            {name}
          </h1>
          <p className="mt-6 max-w-prose text-lg text-pretty">{summary}</p>
          <Prose text={description} gap="mt-4" />
          <Facts
            title="What it is"
            facts={[
              ['Manufacturer', manufacturer && agencyName(manufacturer)],
              ['Maiden flight', hasRecord ? null : formatDate(maiden_flight)],
            ]}
          />
          {hasRecord && <Facts title="Record" facts={flightRecord(family)} />}
        </div>
      </div>
      {hasRelatives && (
        <section className="mt-12">
          <h2 className="text-xl tracking-tight">Its place among the families</h2>
          <div className="mt-3">
            <FamilyBranches trees={trees} here={{ family: id }} />
          </div>
        </section>
      )}
      <section className="mt-12">
        <h2 className="text-xl tracking-tight">Its configurations</h2>
        <ConfigurationRows configurations={own} span={spanOf(own)} />
      </section>
      <CraftSection search={{ family: [id] }} of="family" />
    </article>
  )
}
