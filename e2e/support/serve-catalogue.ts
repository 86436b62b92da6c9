import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CatalogueData } from '#engine/create-engine.ts'
import { serializeSnapshot } from '#snapshot/serialize-snapshot.ts'
import { startServer } from './start-server.ts'

/**
 * Starts the built server on a catalogue of the spec's own.
 * @param capturedAt - ISO-8601 UTC
 */
export async function serveCatalogue(data: CatalogueData, capturedAt: string | null = null) {
  const folder = await mkdtemp(join(tmpdir(), 'spacecraft-catalogue-e2e-'))
  const file = join(folder, 'snapshot.json')
  const source = 'https://ll.thespacedevs.com/2.3.0/'
  await writeFile(
    file,
    serializeSnapshot({ ...data, source, captured_at: capturedAt, complete: true }),
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
