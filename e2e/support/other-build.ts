import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

/** What the page about the catalogue is headed in what is built. */
export const aboutHeading = 'About the catalogue'

/**
 * Copies what is built as if it had been built from other sources: every file of the app that is
 * named after its content has another name, and the page about the catalogue another heading.
 * @param to - a folder that is not there yet
 * @param mark - eight letters or digits, other ones for each build
 */
export async function makeOtherBuild(to: string, mark: string): Promise<void> {
  await cp(dist, to, { recursive: true })
  const assets = join(to, 'web/assets')
  const names = await readdir(assets)
  // Names as long as they were: nothing else of a file changes.
  const renamed = new Map(
    names.map(name => [name, name.replace(/-[\w-]{8}(\.\w+)$/, `-${mark}$1`)]),
  )
  const anyName = new RegExp([...renamed.keys()].map(asPattern).join('|'), 'g')
  await forEachText(to, text => {
    const changed = text.replaceAll(aboutHeading, `${aboutHeading}, ${mark}`)
    // All names at once: the files are long, and the names many.
    return changed.replaceAll(anyName, name => renamed.get(name) ?? name)
  })
  for (const [name, other] of renamed) await rename(join(assets, name), join(assets, other))
}

const asPattern = (name: string) => name.replaceAll('.', '\\.')

async function forEachText(folder: string, change: (text: string) => string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const { parentPath, name } of entries.filter(entry =>
    /\.(js|css|html|json)$/.test(entry.name),
  )) {
    const file = join(parentPath, name)
    await writeFile(file, change(await readFile(file, 'utf8')))
  }
}
