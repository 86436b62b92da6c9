import { useQuery } from '@tanstack/react-query'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { ConfigurationRecord } from '../configurations/configuration-record.tsx'
import { Origins } from '../configurations/origins.tsx'
import { configurationsOptions } from '../data/configuration-queries.ts'
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
      {config.response_mode === 'detailed' && (
        <ConfigurationRecord config={config} title="What its configuration can do and did" />
      )}
      <Origins config={config} configurations={configurations.data} />
      <Siblings spacecraft={spacecraft} />
    </>
  )
}
