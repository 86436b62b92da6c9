import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { ExportError } from './export-error.ts'

/** Tells an export's folder from any other, and its files from those that others put there. */
const listName = '.spacecraft-catalogue-export.json'

const isInside = (path: string) =>
  path.startsWith('/') && !path.split('/').some(part => part === '..' || part === '.')

const listSchema = v.object({
  format: v.literal('spacecraft-catalogue-export'),
  version: v.literal(1),
  /** Paths from the folder, each with a slash before it. */
  files: v.array(v.pipe(v.string(), v.check(isInside))),
})

/** A folder into which a site is written beside what it holds, and put in place at the end. */
export interface ExportFolder {
  /** @param path - from the folder, with a slash before it */
  write(path: string, body: string | Uint8Array): Promise<void>
  /**
   * Puts what was written in place of an earlier export, of which nothing else is left.
   * @throws ExportError when a file of somebody else is in the way
   */
  publish(): Promise<number>
  /** Leaves the folder as it was. */
  discard(): Promise<void>
}

/**
 * Opens a folder that is new, empty or holds an earlier export.
 * @throws ExportError when it holds anything else, or cannot be written
 */
export async function openExportFolder(folder: string): Promise<ExportFolder> {
  const earlier = await explained(folder, () => readEarlier(folder))
  const staging = join(folder, `${stagingPrefix}${process.pid}`)
  await explained(folder, async () => {
    await removeStagings(folder)
    await mkdir(staging)
  })
  const written = new Set<string>()
  const listFiles = (files: Iterable<string>) =>
    writeFile(
      join(folder, listName),
      JSON.stringify({ format: 'spacecraft-catalogue-export', version: 1, files: [...files] }),
    )

  return {
    async write(path, body) {
      const file = join(staging, path)
      await explained(folder, async () => {
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, body)
      })
      written.add(path)
    },
    async publish() {
      for (const path of written) {
        if (!earlier.has(path) && existsSync(join(folder, path))) {
          throw new ExportError(`${join(folder, path)} is not of an export: move it away first`)
        }
      }
      await explained(folder, async () => {
        // Whatever ends this halfway, the next export knows all of these as its own.
        await listFiles(new Set([...earlier, ...written]))
        for (const path of pagesLast(written)) {
          await mkdir(dirname(join(folder, path)), { recursive: true })
          await rename(join(staging, path), join(folder, path))
        }
        for (const path of earlier) if (!written.has(path)) await removeFile(folder, path)
        await listFiles(written)
        await rm(staging, { recursive: true })
      })
      return written.size
    },
    discard: () => rm(staging, { recursive: true, force: true }),
  }
}

const stagingPrefix = '.spacecraft-catalogue-export-'

async function readEarlier(folder: string): Promise<ReadonlySet<string>> {
  await mkdir(folder, { recursive: true })
  const names = (await readdir(folder)).filter(name => !name.startsWith(stagingPrefix))
  if (names.length === 0) return new Set()
  const text = names.includes(listName) ? await readFile(join(folder, listName), 'utf8') : ''
  const list = v.safeParse(v.pipe(v.string(), v.parseJson(), listSchema), text)
  if (list.success) return new Set(list.output.files)
  throw new ExportError(`${folder} holds something that is not an export: choose another folder`)
}

async function removeStagings(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (/^\.spacecraft-catalogue-export-\d+$/.test(name)) {
      await rm(join(folder, name), { recursive: true })
    }
  }
}

/** What pages need is there before they are. */
const pagesLast = (paths: Iterable<string>) =>
  [...paths].sort((a, b) => Number(a.endsWith('.html')) - Number(b.endsWith('.html')))

/** Removes a file, and the folders that are empty without it. */
async function removeFile(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true })
  for (let above = dirname(path); above !== '/'; above = dirname(above)) {
    const isLeft = await rmdir(join(folder, above)).then(
      () => false,
      () => true,
    )
    if (isLeft) return
  }
}

/** Says of a file system's refusal which folder it is about. */
async function explained<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new ExportError(`${folder} cannot be written: ${error.message}`, { cause: error })
  }
}
