import type { RequestBudget } from '#data-folder/request-budget.ts'
import { maxLimit } from '#ll2/page-params.ts'
import { eachList, type ListName, listNames } from '#ll2/wire-lists.ts'
import type { Caller } from './caller.ts'
import { checkThrottle } from './check-throttle.ts'
import { fetchList, joinPages } from './fetch-list.ts'
import { type ListPage, pagePath, readListPage } from './list-page.ts'
import type { PageCache } from './page-cache.ts'
import type { SyncEvent } from './sync-outcome.ts'

interface Deps {
  source: string
  cache: PageCache
  caller: Caller
  budget: RequestBudget
  now: () => number
  onEvent: (event: SyncEvent) => void
}

export interface Fetched {
  /** When the oldest of the pages was asked for: ISO-8601 UTC. */
  captured_at: string
  lists: Record<ListName, unknown[]>
}

/**
 * Reads every list to its end.
 * @throws UpstreamError, BudgetSpentError
 */
export async function fetchCatalogue(deps: Deps): Promise<Fetched> {
  const { cache, caller, source, now } = deps
  const allowed = await checkThrottle(caller)
  for (const list of listNames) {
    await fetchList(list, cache, async offset => {
      const asked = now()
      const data = await caller.call(pagePath(list, offset))
      const page = readListPage(source, list, offset, data)
      await report(deps, allowed, list, page)
      return { asked, ...page }
    })
  }
  const pages = listNames.flatMap(list => cache.pages(list))
  return {
    captured_at: new Date(Math.min(...pages.map(({ asked }) => asked))).toISOString(),
    lists: eachList(list => joinPages(cache.pages(list))),
  }
}

async function report(
  { cache, caller, budget, onEvent }: Deps,
  allowed: number | null,
  list: ListName,
  { offset, count, results }: ListPage,
) {
  const { left } = await budget.use()
  const calls = caller.calls()
  const callsLeft = allowed === null ? left : Math.max(0, Math.min(left, allowed - calls))
  const page = cache.pages(list).length + 1
  const pages = Math.max(page, Math.ceil((count - 1) / (maxLimit - 1)))
  const records = offset + results.length
  onEvent({ kind: 'page', list, page, pages, records, count, calls, callsLeft })
}
