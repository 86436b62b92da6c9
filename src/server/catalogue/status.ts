import { catalogueStatus } from '#answers/catalogue/status.ts'
import type { CatalogueStatus } from '#ll2/catalogue-status.ts'
import type { DataSource } from '../freshness/data-source.ts'
import { dataHeaders } from '../http/headers.ts'
import type { Site } from '../site.ts'
import { version } from '../version.ts'

/** Makes the function that tells which data is served, how old it is, and how it is kept fresh. */
export const statusTeller =
  ({ snapshot }: Pick<Site, 'snapshot'>, syncStatus: DataSource['syncStatus'] | undefined) =>
  async (): Promise<CatalogueStatus> => ({
    version,
    ...catalogueStatus(snapshot, (await syncStatus?.()) ?? null, Date.now()),
  })

/** `/catalogue/status`. */
export const statusHandler = (status: () => Promise<CatalogueStatus>) => async () =>
  new Response(JSON.stringify(await status()), {
    headers: {
      ...dataHeaders,
      'Cache-Control': 'no-cache',
      'Content-Type': 'application/json',
    },
  })
