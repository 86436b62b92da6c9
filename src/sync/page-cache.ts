import { join } from 'node:path'
import * as v from 'valibot'
import { makeFolder } from '#data-folder/make-folder.ts'
import { eachList, type ListName, listNames } from '#ll2/wire-lists.ts'
import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { readRegularFile } from '#snapshot/read-regular-file.ts'
import { setAside } from '#snapshot/set-aside.ts'
import { readSummed, withSum } from '#snapshot/summed-json.ts'
import { removeStrays, writeAtomic } from '#snapshot/write-atomic.ts'
import type { ListPage } from './list-page.ts'

const amount = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const keptPageSchema = v.pipe(
  v.object({
    source: v.string(),
    list: v.picklist(listNames),
    /** When it was asked for, in milliseconds since 1970. */
    asked: v.number(),
    offset: amount,
    count: amount,
    results: v.array(v.unknown()),
  }),
  // A list would seem to end before its end.
  v.check(({ offset, count, results }) => offset + results.length <= count),
)

/** Written out, a page can be somewhat longer than it came. */
const longest = 128 * 1024 * 1024

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

interface Asked {
  /** Pages asked for earlier are forgotten, and all others with them. */
  notBefore: number
  /** So are pages asked for later: a clock was wrong then, or is wrong now. */
  notAfter: number
}

/**
 * Opens what an earlier run left. Pages of versions that wrote no checksum are none: a bit of their
 * records may have changed.
 * @param onNote - is told in a sentence which files were no pages and are set aside
 */
export async function openPageCache(
  folder: string,
  source: string,
  { notBefore, notAfter }: Asked,
  onNote: (text: string) => Promise<void>,
  machine: Machine = thisMachine,
): Promise<PageCache> {
  const { rm } = machine.disk
  await makeFolder(folder, machine)
  await removeStrays(folder, machine)
  const found = await readPages(folder, onNote, machine)
  const isUsable = found.every(
    page => page.source === source && page.asked >= notBefore && page.asked <= notAfter,
  )
  const fileOf = (list: ListName, offset: number) => join(folder, `${list}-${offset}.json`)
  const clear = async () => {
    for (const name of await pageNames(folder, machine))
      await rm(join(folder, name), { force: true })
    for (const list of listNames) pages[list] = []
  }
  const pages = eachList(list => gapless(found.filter(page => page.list === list)))
  if (!isUsable) await clear()

  return {
    pages: list => pages[list],
    async add(list, page) {
      const text = withSum(JSON.stringify({ source, list, ...page }))
      await writeAtomic(fileOf(list, page.offset), text, machine)
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

const pageNames = async (folder: string, { disk }: Machine) =>
  (await disk.readdir(folder)).filter(name => name.endsWith('.json'))

/** The pages of all lists in order; a file that is no page as it was written is set aside. */
async function readPages(
  folder: string,
  onNote: (text: string) => Promise<void>,
  machine: Machine,
) {
  const pages = []
  for (const name of await pageNames(folder, machine)) {
    const file = join(folder, name)
    const page = await readPage(file, machine)
    if (page) pages.push(page)
    else await onNote(`${name} is no page: it is set aside as ${await setAside(file, machine)}`)
  }
  return pages.sort((a, b) => a.offset - b.offset)
}

async function readPage(file: string, { disk }: Machine) {
  try {
    const text = await readRegularFile(file, longest, disk)
    return v.parse(keptPageSchema, readSummed(text.toString('utf8')))
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
