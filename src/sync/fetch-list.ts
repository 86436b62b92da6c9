import * as v from 'valibot'
import type { ListName } from '#ll2/wire-lists.ts'
import { type KeptPage, offsetAfter, type PageCache } from './page-cache.ts'
import { UpstreamMovingError, UpstreamShapeError } from './upstream-errors.ts'

/** How often a list may be found changed before it is given up. */
const patience = 4

/**
 * Reads a list to its end, going on from the pages already kept.
 *
 * Each page begins with the last record of the page before. While that record is still in its
 * place, as many records come before it as when they were read: since LL2 gives new records
 * higher ids and the order is by id, they are the same ones, and what was added at the end
 * comes with the pages to come. When it is not, the last page is read again, and if that does not
 * meet its neighbour either, all of them.
 * @param ask - gets the page at an offset
 * @throws UpstreamMovingError, UpstreamShapeError, and what `ask` throws
 */
export async function fetchList(
  list: ListName,
  cache: PageCache,
  ask: (offset: number) => Promise<KeptPage>,
): Promise<void> {
  let changes = 0
  let isRepairing = false
  for (;;) {
    const pages = cache.pages(list)
    const last = pages.at(-1)
    if (last && isEnd(last)) return await refuseRepeats(list, cache)
    const page = await ask(offsetAfter(last))
    if (!last || meets(last, page)) {
      await cache.add(list, page)
      isRepairing = false
      continue
    }
    changes += 1
    if (changes > patience) throw new UpstreamMovingError(list)
    await cache.truncate(list, isRepairing ? 0 : pages.length - 1)
    isRepairing = true
  }
}

const isEnd = ({ offset, count, results }: KeptPage) => offset + results.length >= count

const meets = (page: KeptPage, next: KeptPage) =>
  next.results.length > 0 && idOf(page.results.at(-1)) === idOf(next.results[0])

const identifiedSchema = v.looseObject({ id: v.unknown() })

/** The id as it came: a record may be wrong in any way and still be in its place. */
const idOf = (record: unknown) => (v.is(identifiedSchema, record) ? record.id : undefined)

/** The records of a whole list, those that two pages share taken from the later one. */
export const joinPages = (pages: readonly KeptPage[]): unknown[] =>
  pages.flatMap(({ results }, n) => (n < pages.length - 1 ? results.slice(0, -1) : results))

/** Pages with an id twice are of no use to any later run either. */
async function refuseRepeats(list: ListName, cache: PageCache): Promise<void> {
  const ids = joinPages(cache.pages(list)).map(idOf)
  const seen = new Set<unknown>()
  const repeated = ids.find(id => id !== undefined && seen.size === seen.add(id).size)
  if (repeated === undefined) return
  await cache.truncate(list, 0)
  throw new UpstreamShapeError(
    `The list of ${list}`,
    `id ${JSON.stringify(repeated).slice(0, 60)} comes twice`,
  )
}
