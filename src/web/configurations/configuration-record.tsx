import type { SpacecraftConfigDetailed } from '#ll2/spacecraft-config.ts'
import { type Fact, FactList, knownFacts } from '../ui/facts.tsx'
import { accounts, flightRecord, specification } from './specification.tsx'

/** What a configuration was built for and what it did, across the page. */
export function ConfigurationRecord({
  config,
  title,
}: {
  config: SpacecraftConfigDetailed
  title: string
}) {
  return (
    <section aria-labelledby="configuration" className="mt-16 border-t border-line pt-8">
      <h2 id="configuration" className="text-xl tracking-tight">
        {title}
      </h2>
      <div className="grid gap-x-12 lg:grid-cols-2 print:grid-cols-2 print:gap-x-8">
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
