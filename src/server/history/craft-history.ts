import type { Refusal } from '#answers/answer.ts'
import type { CraftHistory } from '#ll2/craft-history.ts'
import { messages, noMatch } from '#ll2/errors.ts'
import { pageLinks, parsePageParams } from '#ll2/page-params.ts'
import { parseInteger } from '#ll2/python-text.ts'
import { lastOf, type QueryPairs } from '#ll2/query-string.ts'
import type { History } from '#snapshot/history/history.ts'
import type { Site } from '../site.ts'
import { mergeSteps } from './merge-steps.ts'

export const craftHistoryPath = '/catalogue/history'

/**
 * What changed in the craft that a query names, newest first, a page at a time.
 * @param base - the origin that links to other pages begin with
 */
export function craftHistory(
  { engine }: Pick<Site, 'engine'>,
  history: History,
  query: QueryPairs,
  base: string,
): { status: 200; body: CraftHistory } | Refusal {
  const asked = parseInteger(lastOf(query, 'id') ?? '')
  if (asked === null) return { status: 400, body: { id: [messages.invalidInteger] } }
  const id = Number(asked)
  const craft = engine.get(id)
  const gone = craft ? undefined : history.gone.get(id)
  const record = craft ?? gone?.record
  if (!record) return { status: 404, body: noMatch('Spacecraft') }
  const params = parsePageParams(query)
  const all = mergeSteps(history.of(id))
  const start = Number(params.offset)
  const body: CraftHistory = {
    id,
    name: record.name,
    gone: gone ?? null,
    start: history.start,
    count: all.length,
    ...pageLinks(base + craftHistoryPath, query, params, all.length),
    results: all.slice(start, start + params.limit),
  }
  return { status: 200, body }
}
