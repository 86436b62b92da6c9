import type { QueryClient } from '@tanstack/react-query'
import { drawingName } from '#drawings/drawing-name.ts'
import type { ConfigurationEntry } from '#ll2/configuration-entry.ts'
import type { SpacecraftConfigType } from '#ll2/spacecraft-config-type.ts'
import { configurationSummary } from '#web/configurations/configuration-summary.ts'
import { familySummary } from '#web/configurations/family-summary.ts'
import { findFamily } from '#web/configurations/find-family.ts'
import { flightRecord } from '#web/configurations/specification.tsx'
import { vocabularyOptions } from '#web/data/catalogue-queries.ts'
import {
  configurationOptions,
  configurationsOptions,
  membersOf,
} from '#web/data/configuration-queries.ts'
import type { SubjectContent } from '../describe-preview.ts'

export async function describeConfiguration(
  client: QueryClient,
  id: number,
): Promise<SubjectContent> {
  const config = await client.fetchQuery(configurationOptions(id))
  const { facets } = await client.fetchQuery(vocabularyOptions())
  const count = facets.spacecraft_config.find(({ value }) => value === id)?.count
  return {
    kind: 'Configuration',
    name: config.name,
    otherName: `Configuration ${id}`,
    sentence: configurationSummary(config, count),
    facts: config.response_mode === 'detailed' ? deeds(config) : [],
    drawing: drawingName(config),
    type: config.type,
    inscription: config.name,
  }
}

export async function describeFamily(
  client: QueryClient,
  id: number,
): Promise<SubjectContent | null> {
  const own = membersOf(await client.fetchQuery(configurationsOptions()), id)
  const [first] = own
  const family = first && findFamily(await client.fetchQuery(configurationOptions(first.id)), id)
  if (!family) return null
  return {
    kind: 'Family',
    name: family.name,
    otherName: `Family ${id}`,
    sentence: familySummary(family, own.length),
    facts: deeds(family),
    drawing: drawingName({ name: family.name }),
    type: commonType(own),
    inscription: family.name,
  }
}

/** The most telling facts of a record. */
const deeds = (record: Parameters<typeof flightRecord>[0]): SubjectContent['facts'] =>
  flightRecord(record)
    .flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
    .slice(0, 3)

function commonType(configurations: readonly ConfigurationEntry[]): SpacecraftConfigType | null {
  const [first, ...others] = configurations.map(({ type }) => type)
  return first && others.every(type => type?.id === first.id) ? first : null
}
