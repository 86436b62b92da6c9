import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'

/**
 * The bill of materials of what ships, and whether anything is known against it. npm's own
 * `--omit=dev` does not tell what ships: it leaves out of the bill what the tools use as well, and
 * keeps the compiler in, so both questions are asked of a lock file without the tools.
 */

/** One licence, or an expression such as `MIT OR Apache-2.0` (CycloneDX 1.5). */
const licenceSchema = v.union([
  v.pipe(
    v.object({ license: v.object({ id: v.string() }) }),
    v.transform(({ license }) => license.id),
  ),
  v.pipe(
    v.object({ expression: v.string() }),
    v.transform(({ expression }) => expression),
  ),
])

const billSchema = v.object({
  components: v.array(
    v.object({
      name: v.string(),
      version: v.string(),
      purl: v.string(),
      licenses: v.array(licenceSchema),
    }),
  ),
})

const auditSchema = v.union([
  v.object({
    vulnerabilities: v.record(v.string(), v.object({ severity: v.string(), range: v.string() })),
  }),
  // The registry cannot be asked.
  v.object({ message: v.string() }),
])

const root = fileURLToPath(new URL('..', import.meta.url))
const results = join(root, 'test-results')
const temporary = await mkdtemp(join(tmpdir(), 'bill-of-materials-'))
// The bill takes the product's name from the folder's.
const folder = join(temporary, 'spacecraft-catalogue')

try {
  await mkdir(folder)
  const {
    devDependencies: _,
    workspaces: _examples,
    ...shipped
  } = JSON.parse(await readText('package.json'))
  await writeFile(join(folder, 'package.json'), JSON.stringify(shipped))
  await copyFile(join(root, 'package-lock.json'), join(folder, 'package-lock.json'))
  const { code, output } = await npm('install', '--offline', '--ignore-scripts')
  if (code !== 0) throw new Error(`npm could not leave the tools out:\n${output}`)

  if (!(await bill())) process.exitCode = 1
  if (!(await audit())) process.exitCode = 1
} finally {
  await rm(temporary, { recursive: true })
}

/** Prints the bill and keeps it whole in `test-results`. @returns whether nothing is missing in it */
async function bill(): Promise<boolean> {
  const { output } = await npm('sbom', '--sbom-format=cyclonedx', '--sbom-type=application')
  const { components } = v.parse(billSchema, JSON.parse(output))
  await mkdir(results, { recursive: true })
  await writeFile(join(results, 'bill-of-materials.cdx.json'), output)
  for (const { purl, licenses } of components) {
    console.log(`${purl}  ${licenses.join(', ')}`)
  }
  const listed = new Set(components.map(({ name, version }) => `${name} ${version}`))
  const bundled = await bundledPackages()
  const missing = bundled.filter(entry => !listed.has(entry))
  console.log(`Bill of materials: ${components.length} packages, ${bundled.length} of them in dist`)
  for (const entry of missing) console.log(`NOT IN THE BILL: ${entry}`)
  return missing.length === 0
}

/** Name and version of each package in `dist`, from the licences there. */
async function bundledPackages(): Promise<string[]> {
  const licences = await readText('dist/LICENSES.txt')
  const [, ...others] = [...licences.matchAll(/^## (\S+ \d+\.\d+\.\S+) \(/gm)]
  return others.map(([, entry = '']) => entry)
}

/** @returns false when something is known; a registry that cannot be asked is no failure */
async function audit(): Promise<boolean> {
  const { output } = await npm('audit', '--json')
  const report = v.parse(auditSchema, JSON.parse(output))
  if ('message' in report) {
    const reason = report.message.replace(/ - .*|https?:\S+/g, '')
    console.log(`Audit: NOT DONE, the registry could not be asked (${reason})`)
    return true
  }
  const found = Object.entries(report.vulnerabilities)
  for (const [name, { severity, range }] of found) console.log(`${severity}: ${name} ${range}`)
  console.log(`Audit: ${found.length} of what ships with known vulnerabilities`)
  return found.length === 0
}

function npm(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise(resolve => {
    const all = [...args, '--package-lock-only', '--prefix', folder]
    const child = execFile('npm', all, { cwd: folder }, (_, output) =>
      resolve({ code: child.exitCode ?? 1, output }),
    )
  })
}

function readText(file: string): Promise<string> {
  return readFile(join(root, file), 'utf8')
}
