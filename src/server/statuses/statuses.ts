import { lookupTable } from '../resource/lookup-table.ts'
import type { Site } from '../site.ts'

/** LL2's `/config/spacecraft_statuses/`, list and instance. */
export const statuses = ({ snapshot }: Site) =>
  lookupTable({
    path: '/2.3.0/config/spacecraft_statuses/',
    title: 'Spacecraft Status',
    model: 'SpacecraftStatus',
    records: snapshot.statuses,
  })
