import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { compressFiles } from '#server/web-app/compressed-files.ts'
import { readFiles } from '#server/web-app/read-files.ts'
import { buildServiceWorkers } from './build-service-workers.ts'
import {
  bundledPackages,
  readBundledPackages,
  readInstalledPackage,
  type ShippedPackage,
} from './bundled-packages.ts'

/**
 * The last step of a build: adds to `dist` what must travel with it, so that it can be copied
 * anywhere by itself, and what its files are compressed to. The licences of all that it holds go to whoever gets a copy, and those of
 * the web app to whoever loads it.
 */

const manifestSchema = v.looseObject({
  name: v.string(),
  version: v.string(),
  private: v.boolean(),
  license: v.string(),
  type: v.string(),
  engines: v.record(v.string(), v.string()),
  dependencies: v.record(v.string(), v.string()),
})

await buildServiceWorkers()

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const manifest = v.parse(
  manifestSchema,
  JSON.parse(await readFile(join(root, 'package.json'), 'utf8')),
)

const [web = [], ...programs] = await Promise.all(
  ['web', 'server', 'previews', 'sync', 'export'].map(async part => {
    const folder = join(dist, part)
    const packages = await readBundledPackages(folder)
    await rm(join(folder, bundledPackages))
    return packages
  }),
)
const inScripts = new Set([...web, ...programs.flat()].map(({ name }) => name))
const names = Object.keys(manifest.dependencies).filter(name => !inScripts.has(name))
const fontsAndStyles = await Promise.all(names.map(readInstalledPackage))

const { name, version, private: isPrivate, license, type, engines } = manifest
// Node takes the files for modules whatever package the folder is copied into.
const own = { name, version, private: isPrivate, license, type, engines }
await writeFile(join(dist, 'package.json'), `${JSON.stringify(own, null, 2)}\n`)

const ours = { name, version, identifier: license, text: await readText('LICENSE') }
const forWeb = [...web, ...fontsAndStyles]
await writeFile(join(dist, 'web', 'licenses.txt'), licencesText(forWeb))
await keepCompressed()
await writeFile(join(dist, 'LICENSES.txt'), licencesText([...forWeb, ...programs.flat()]))

/** The web app's files in all codings: what takes longest is not done at each server's start. */
async function keepCompressed() {
  const folder = join(dist, 'compressed')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder)
  for (const [name, body] of await compressFiles(await readFiles(join(dist, 'web')))) {
    await writeFile(join(folder, name), body)
  }
}

async function readText(file: string): Promise<string> {
  return (await readFile(join(root, file), 'utf8')).trim()
}

/** Ours first, then each package once, by name. */
function licencesText(packages: readonly ShippedPackage[]): string {
  const byName = new Map(packages.map(shipped => [`${shipped.name} ${shipped.version}`, shipped]))
  const sorted = [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, shipped]) => shipped)
  return [ours, ...sorted]
    .map(
      ({ name, version, identifier, text }) => `## ${name} ${version} (${identifier})\n\n${text}\n`,
    )
    .join('\n')
}
