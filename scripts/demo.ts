import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { serializeSnapshot } from '#snapshot/serialize-snapshot.ts'
import { demoCatalogue } from '#testing/demo/demo-catalogue.ts'
import { isBuilt } from './is-built.ts'

/** Serves the catalogue on an invented copy: no network, no sync, and a data folder of its own. */

const pathOf = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

if (!(await isBuilt(pathOf('.')))) {
  execFileSync('npm', ['run', 'build'], { cwd: pathOf('.'), stdio: 'inherit' })
}
const folder = pathOf('node_modules/.cache/spacecraft-catalogue-demo')
const file = `${folder}/invented.json`
await mkdir(folder, { recursive: true })
await writeFile(file, serializeSnapshot(demoCatalogue(new Date())))
Object.assign(process.env, {
  CATALOGUE_SNAPSHOT: file,
  CATALOGUE_DATA_DIR: folder,
  CATALOGUE_SYNC: 'off',
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
})
// In this process, so that signals and the exit code are the server's own.
await import(pathOf('dist/server/main.js'))
