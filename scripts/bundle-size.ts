import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** What may come before a page shows anything, in kB (1,000 bytes), gzipped. */
const pages = [
  { name: 'list', chunk: 'spacecraft.index-', limits: { js: 125, css: 12 } },
  { name: 'craft', chunk: 'spacecraft._id-', limits: { js: 130, css: 12 } },
] as const

/** All that is copied to where it runs, in MB. */
const wholeLimit = 15

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const web = join(dist, 'web/')
const assets = await readdir(`${web}assets`)
const html = await readFile(`${web}index.html`, 'utf8')
const first = assets.filter(name => html.includes(`/assets/${name}`))

for (const { name: page, chunk, limits } of pages) {
  const own = assets.filter(name => name.startsWith(chunk))
  if (own.length === 0) throw new Error(`No file of the build begins with ${chunk}`)
  const sizes = { js: 0, css: 0 }
  console.log(`The ${page} page`)
  for (const name of await withImports([...first, ...own])) {
    const kind = name.endsWith('.js') ? 'js' : name.endsWith('.css') ? 'css' : undefined
    if (!kind) continue
    const size = gzipSync(await readFile(`${web}assets/${name}`), { level: 9 }).byteLength / 1000
    sizes[kind] += size
    console.log(`${size.toFixed(1).padStart(7)} kB  ${name}`)
  }
  for (const kind of ['js', 'css'] as const) {
    const verdict = sizes[kind] <= limits[kind] ? 'within' : 'OVER'
    console.log(`${kind}: ${sizes[kind].toFixed(1)} kB gzipped, ${verdict} ${limits[kind]} kB`)
    if (verdict === 'OVER') process.exitCode = 1
  }
}

const whole = await sizeOf(dist)
const verdict = whole <= wholeLimit ? 'within' : 'OVER'
console.log(`All of dist: ${whole.toFixed(1)} MB, ${verdict} ${wholeLimit} MB`)
if (verdict === 'OVER') process.exitCode = 1

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile())
  const sizes = files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size)
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1_000_000
}

/** The files a page names, and all that their static imports bring. */
async function withImports(names: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>()
  const queue = [...names]
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue
    found.add(name)
    if (!name.endsWith('.js')) continue
    const code = await readFile(`${web}assets/${name}`, 'utf8')
    // Static imports only: a dynamic one has a bracket after the word.
    for (const [, imported = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) {
      queue.push(imported)
    }
  }
  return found
}
