import type { Keeping } from './keeping.ts'
import { describeSnapshot } from './kept-snapshot.ts'

/** What a browser keeps of the catalogue; sizes are in bytes. */
export interface Kept {
  app: number
  data: { bytes: number; captured_at: string | null } | undefined
  pictures: { count: number; bytes: number }
}

/** @returns undefined where nothing is kept, or storage is denied */
export async function whatIsKept({ caches: names }: Keeping): Promise<Kept | undefined> {
  try {
    const [app, data, pictures] = await Promise.all([
      sizesIn(names.app),
      describeSnapshot(names),
      sizesIn(names.pictures),
    ])
    if (app.length === 0 && !data) return undefined
    return { app: sum(app), data, pictures: { count: pictures.length, bytes: sum(pictures) } }
  } catch {
    return undefined
  }
}

async function sizesIn(name: string): Promise<number[]> {
  if (!(await caches.has(name))) return []
  const cache = await caches.open(name)
  const responses = await Promise.all((await cache.keys()).map(request => cache.match(request)))
  return Promise.all(responses.map(async response => (await response?.blob())?.size ?? 0))
}

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)
