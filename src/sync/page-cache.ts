import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { removeStrays, writeAtomic } from '#snapshot/write-atomic.ts'
import { type ListName, type ListPage, listNames } from './list-page.ts'

const keptPageSchema = v.object({
  source: v.string(),
  list: v.picklist(listNames),
  /** When it was asked for, in milliseconds since 1970. */
  asked: v.number(),
  offset: v.number(),
  count: v.number(),
  results: v.array(v.unknown()),
})

export type KeptPage = ListPage & { asked: number }

/** The pages of a sync that is not finished, on disk so that no call is made twice. */
export interface PageCache {
  /** The pages of a list without a gap, from the first on. */
  pages(list: ListName): readonly KeptPage[]
  add(list: ListName, page: KeptPage): Promise<void>
  /** Forgets all but the first pages of a list. */
  truncate(list: ListName, length: number): Promise<void>
  clear(): Promise<void>
}

/**
 * Opens what an earlier run left.
 * @param notBefore - pages asked for earlier are forgotten, and all others with them
 */
export async function openPageCache(
  folder: string,
  source: string,
  notBefore: number,
): Promise<PageCache> {
  await mkdir(folder, { recursive: true })
  await removeStrays(folder)
  const found = await readPages(folder)
  const isUsable = found.every(page => page.source === source && page.asked >= notBefore)
  const fileOf = (list: ListName, offset: number) => join(folder, `${list}-${offset}.json`)
  const clear = async () => {
    for (const name of await readdir(folder)) await rm(join(folder, name), { force: true })
    for (const list of listNames) pages[list] = []
  }
  const pages = Object.fromEntries(
    listNames.map(list => [list, gapless(found.filter(page => page.list === list))]),
  ) as Record<ListName, KeptPage[]>
  if (!isUsable) await clear()

  return {
    pages: list => pages[list],
    async add(list, page) {
      await writeAtomic(fileOf(list, page.offset), JSON.stringify({ source, list, ...page }))
      pages[list].push(page)
    },
    async truncate(list, length) {
      for (const { offset } of pages[list].splice(length)) {
        await rm(fileOf(list, offset), { force: true })
      }
    },
    clear,
  }
}

/** The pages of all lists in order; a file that is no page is passed over. */
async function readPages(folder: string) {
  const names = await readdir(folder)
  const pages = await Promise.all(names.map(name => readPage(join(folder, name))))
  return pages.flatMap(page => page ?? []).sort((a, b) => a.offset - b.offset)
}

async function readPage(file: string) {
  try {
    return v.parse(keptPageSchema, JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return null
  }
}

/** Where the page after this one begins: at its last record, which then shows that they meet. */
export const offsetAfter = (page: ListPage | undefined): number =>
  page ? page.offset + page.results.length - 1 : 0

function gapless(found: readonly KeptPage[]): KeptPage[] {
  const pages: KeptPage[] = []
  for (const { asked, offset, count, results } of found) {
    if (offset !== offsetAfter(pages.at(-1))) break
    pages.push({ asked, offset, count, results })
  }
  return pages
}
