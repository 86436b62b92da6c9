import type { AgencyNormal } from '#ll2/agency.ts'
import type { SpacecraftConfig } from '#ll2/spacecraft-config.ts'
import { formatDate } from '../format/date.ts'
import { useServer } from '../reader/use-server.ts'
import { FilterLink } from '../search/filter-link.tsx'
import { type Fact, FactList } from '../ui/facts.tsx'
import { Prose } from '../ui/long-text.tsx'
import { useParts } from '../ui/parts.tsx'
import { agencyName } from './agency-name.ts'
import { FamilyBranches } from './family-branches.tsx'
import { familyTrees, type Member } from './family-tree.ts'
import type { Family } from './find-family.ts'

/** Where a configuration comes from: the families it belongs to, and the agency behind it. */
export function Origins({
  config,
  configurations,
}: {
  config: SpacecraftConfig
  /** All there are, for the tree; without them there is none. */
  configurations: readonly Member[] | undefined
}) {
  const families: readonly Family[] = config.family ?? []
  const agency = config.agency?.response_mode === 'normal' ? config.agency : undefined
  return (
    <>
      {families.length > 0 && (
        <Families families={families} config={config} configurations={configurations} />
      )}
      {agency && <AgencyDetails agency={agency} />}
    </>
  )
}

const section =
  'mt-16 grid gap-x-12 gap-y-6 border-t border-line pt-8 lg:grid-cols-2 print:grid-cols-2 print:gap-x-8'

function Families({
  families,
  config,
  configurations,
}: {
  families: readonly Family[]
  config: SpacecraftConfig
  configurations: readonly Member[] | undefined
}) {
  const { shown, ways } = useParts(families, 10, 'family')
  const ids = shown.map(({ id }) => id)
  return (
    <section aria-labelledby="families" className={section}>
      <div>
        <h2 id="families" className="text-xl tracking-tight">
          {families.length === 1 ? 'Its family' : 'Its families'}
        </h2>
        {ways}
        {configurations && (
          <div className="mt-4 print:hidden">
            <FamilyBranches
              trees={familyTrees(configurations, ids)}
              here={{ configuration: config.id }}
            />
          </div>
        )}
      </div>
      <div className="flex flex-col gap-8">
        {shown.map(family => (
          <div key={family.id}>
            <h3>{family.name}</h3>
            <Prose text={family.description} gap="mt-2" />
            <FactList facts={familyFacts(family)} />
          </div>
        ))}
      </div>
    </section>
  )
}

const familyFacts = ({ manufacturer, maiden_flight }: Family): Fact[] => [
  ['Manufacturer', manufacturer && agencyName(manufacturer)],
  ['Maiden flight', formatDate(maiden_flight)],
]

/** What only detailed records tell of an agency; the facts above name it. */
function AgencyDetails({ agency }: { agency: AgencyNormal }) {
  const { id, description } = agency
  const { canAsk } = useServer()
  return (
    <section aria-labelledby="agency" className={section}>
      <div>
        <h2 id="agency" className="text-xl tracking-tight">
          Its agency
        </h2>
        <Prose text={description} gap="mt-4" />
        {canAsk && (
          <p className="mt-4 text-sm">
            <FilterLink search={{ agency: [id] }}>See all craft of this agency</FilterLink>
          </p>
        )}
      </div>
      <FactList facts={agencyFacts(agency)} />
    </section>
  )
}

const agencyFacts = ({ type, country, founding_year, ...agency }: AgencyNormal): Fact[] => [
  ['Kind', type?.name],
  ['Country', country?.flatMap(({ name }) => name ?? []).join(', ')],
  // A year, not an amount: its thousands stay together.
  ['Founded', founding_year],
  ['Led by', agency.administrator],
  ['Part of', agency.parent],
  ['Launchers', agency.launchers],
  ['Spacecraft', agency.spacecraft],
]
