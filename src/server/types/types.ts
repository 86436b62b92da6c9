import { lookupTable } from '../resource/lookup-table.ts'
import type { Site } from '../site.ts'

/** LL2's `/config/spacecraft_configuration_types/`, list and instance. */
export const types = ({ snapshot }: Site) =>
  lookupTable({
    path: '/2.3.0/config/spacecraft_configuration_types/',
    title: 'Spacecraft Configuration Type',
    model: 'SpacecraftConfigurationType',
    records: snapshot.types,
  })
