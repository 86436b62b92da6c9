import { useQuery } from '@tanstack/react-query'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import type { SpacecraftConfigDetailed } from '#ll2/spacecraft-config.ts'
import { Origins } from '../configurations/origins.tsx'
import { accounts, flightRecord, specification } from '../configurations/specification.tsx'
import { configurationsOptions } from '../data/configuration-queries.ts'
import { type Fact, FactList, knownFacts } from '../ui/facts.tsx'
import { Siblings } from './siblings.tsx'

/**
 * What a craft shares with others: its configuration's specification and record, its family, its
 * agency, the other craft.
 */
export function CraftKin({ spacecraft }: { spacecraft: Spacecraft }) {
  const { spacecraft_config: config } = spacecraft
  const configurations = useQuery(configurationsOptions())
  // The tree stands above other parts: it must not come after them and push them away.
  if (configurations.isPending) return null
  return (
    <>
      {config.response_mode === 'detailed' && <ConfigurationRecord config={config} />}
      <Origins config={config} configurations={configurations.data} />
      <Siblings spacecraft={spacecraft} />
    </>
  )
}

function ConfigurationRecord({ config }: { config: SpacecraftConfigDetailed }) {
  return (
    <section aria-labelledby="configuration" className="mt-16 border-t border-line pt-8">
      <h2 id="configuration" className="text-xl tracking-tight">
        The configuration {config.name}
      </h2>
      <div className="grid gap-x-12 lg:grid-cols-2">
        <Part title="Specification" facts={specification(config)} />
        <Part title="Record" facts={flightRecord(config, config.fastest_turnaround)} />
      </div>
      <Part title="Accounts" facts={accounts(config)} />
    </section>
  )
}

function Part({ title, facts }: { title: string; facts: readonly Fact[] }) {
  if (knownFacts(facts).length === 0) return null
  return (
    <div className="mt-6">
      <h3>{title}</h3>
      <FactList facts={facts} />
    </div>
  )
}
