import type { Catalogue } from '../catalogue.ts'
import { lookupTable } from './lookup-table.ts'

/** LL2's `/config/spacecraft_configuration_types/`, list and instance. */
export const types = ({ snapshot }: Catalogue) =>
  lookupTable({
    path: '/2.3.0/config/spacecraft_configuration_types/',
    title: 'Spacecraft Configuration Type',
    model: 'SpacecraftConfigurationType',
    records: snapshot.types,
  })
