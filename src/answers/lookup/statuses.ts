import type { Catalogue } from '../catalogue.ts'
import { lookupTable } from './lookup-table.ts'

/** LL2's `/config/spacecraft_statuses/`, list and instance. */
export const statuses = ({ snapshot }: Catalogue) =>
  lookupTable({
    path: '/2.3.0/config/spacecraft_statuses/',
    title: 'Spacecraft Status',
    model: 'SpacecraftStatus',
    records: snapshot.statuses,
  })
