import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Capture, CatalogueData } from '#ll2/catalogue-data.ts'
import { serializeSnapshot } from '#snapshot/serialize-snapshot.ts'
import { startServer } from './start-server.ts'

/** Without a source it is LL2's. */
type Served = CatalogueData & Partial<Pick<Capture, 'source'>>

interface CatalogueServer {
  data: Served
  capturedAt: string | null
  started: ReturnType<typeof serveCatalogue>
}

/** Servers on catalogues of the specs' own, one for each catalogue, until they are stopped. */
export function serveCatalogues() {
  const servers: CatalogueServer[] = []
  return {
    /**
     * @param capturedAt - ISO-8601 UTC
     * @returns the server's address, with a final slash
     */
    serve: async (data: Served, capturedAt: string | null = null): Promise<string> => {
      let server = servers.find(known => known.data === data && known.capturedAt === capturedAt)
      if (!server) {
        server = { data, capturedAt, started: serveCatalogue(data, capturedAt) }
        servers.push(server)
      }
      return (await server.started).address
    },
    stop: async () => {
      for (const { started } of servers) await (await started).stop()
    },
  }
}

async function serveCatalogue(data: Served, capturedAt: string | null) {
  const folder = await mkdtemp(join(tmpdir(), 'spacecraft-catalogue-e2e-'))
  const file = join(folder, 'snapshot.json')
  const source = 'https://ll.thespacedevs.com/2.3.0/'
  await writeFile(
    file,
    serializeSnapshot({ source, ...data, captured_at: capturedAt, complete: true }),
  )
  const server = await startServer({ CATALOGUE_SNAPSHOT: file })
  return {
    address: server.address,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true })
    },
  }
}
