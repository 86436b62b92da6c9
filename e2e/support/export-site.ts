import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Exports the sample into a folder of its own, with what is built. */
export async function exportSite(options: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'spacecraft-catalogue-site-'))
  const args = ['dist/export/main.js', '--out', folder, ...options]
  const env = { ...process.env, CATALOGUE_SNAPSHOT: 'src/snapshot/embedded.json', PUBLIC_URL: '' }
  await promisify(execFile)(process.execPath, args, { cwd: root, env })
  return { folder, remove: () => rm(folder, { recursive: true }) }
}
