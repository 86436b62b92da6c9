import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** Reads all files below a folder, by path, each with a slash before it; none where it is not. */
export async function readFiles(folder: string): Promise<Map<string, Buffer<ArrayBuffer>>> {
  if (!existsSync(folder)) return new Map()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile())
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const file = join(parentPath, name)
        const address = `/${relative(folder, file).split(sep).join('/')}`
        return [address, Buffer.from(await readFile(file))] as const
      }),
    ),
  )
}
