import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What a build is made of. */
const sources = ['src', 'public', 'index.html', 'package-lock.json', 'vite.config.ts']
/** No part of a build. */
const isTest = /\.(test|fixture)\.tsx?$/
/** What a build ends with: see `scripts/finish-build.ts`. */
const last = 'dist/LICENSES.txt'

/** Whether what is built is no older than what it is built of. */
export async function isBuilt(folder: string): Promise<boolean> {
  const built = await changed(join(folder, last))
  const times = await Promise.all(sources.map(source => newest(join(folder, source))))
  return Math.max(...times) <= built
}

async function newest(path: string): Promise<number> {
  const below = await readdir(path, { recursive: true }).catch(() => [])
  const files = below.filter(name => !isTest.test(name)).map(name => join(path, name))
  const times = await Promise.all([path, ...files].map(changed))
  return Math.max(...times)
}

/** In milliseconds; long ago for what is not there. */
const changed = (path: string) =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
