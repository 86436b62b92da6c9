import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { serializeSnapshot } from '#snapshot/serialize-snapshot.ts'
import { demoCatalogue } from '#testing/demo/demo-catalogue.ts'

const folder = fileURLToPath(
  new URL('../node_modules/.cache/spacecraft-catalogue-demo', import.meta.url),
)

/**
 * Writes the invented copy, as it would be captured now.
 * @returns the environment in which a server serves it, with a data folder of its own
 */
export async function writeDemo() {
  const file = `${folder}/invented.json`
  await mkdir(folder, { recursive: true })
  await writeFile(file, serializeSnapshot(demoCatalogue(new Date())))
  return { CATALOGUE_SNAPSHOT: file, CATALOGUE_DATA_DIR: folder, CATALOGUE_SYNC: 'off' }
}
