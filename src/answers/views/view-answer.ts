import type { Work } from '#engine/work.ts'
import { type FieldErrors, messages } from '#ll2/errors.ts'
import { momentOf } from '#ll2/moment-of.ts'
import { encodeQuery, lastOf, type QueryPairs } from '#ll2/query-string.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { filterPairs, parseSpacecraftParams } from '#ll2/spacecraft-params.ts'
import type { Endpoint } from '../answer.ts'
import type { Catalogue } from '../catalogue.ts'

/** The parameters of a view beside the list's filters: each one of some words. */
type Choices = Record<string, readonly string[]>
type Chosen<Of extends Choices> = { [Name in keyof Of]?: Of[Name][number] }

/** What a view is made from. */
export interface Viewed<Of extends Choices> {
  /** The craft that match the filters, in the order of their ids. */
  craft: readonly Spacecraft[]
  chosen: Chosen<Of>
  /** The moment of the data, in milliseconds: what is dated later has not happened. */
  now: number
  captured_at: string | null
}

/** A view of all craft that match the list's filters: order and pages never matter. */
export function viewAnswer<const Of extends Choices>(
  path: string,
  { engine, snapshot }: Catalogue,
  choices: Of,
  build: (viewed: Viewed<Of>) => Work<unknown>,
): Endpoint {
  const { captured_at } = snapshot
  return {
    path,
    answer({ query }) {
      const { params, errors } = parseSpacecraftParams(query, engine.isKnown)
      const { chosen, pairs, wrong } = choose(query, choices)
      if (errors || Object.keys(wrong).length) return { status: 400, body: { ...errors, ...wrong } }
      const asked = encodeQuery([...filterPairs(params.filters, { ordering: [] }), ...pairs])
      return {
        identity: `${path}?${asked} ${captured_at}`,
        *build() {
          const craft = engine.matches(params.filters)
          yield
          return yield* build({ craft, chosen, now: momentOf(snapshot), captured_at })
        },
      }
    },
  }
}

/** An empty parameter chooses nothing, as everywhere. */
function choose<const Of extends Choices>(query: QueryPairs, choices: Of) {
  const pairs: [string, string][] = []
  const wrong: FieldErrors = {}
  for (const [name, words] of Object.entries(choices)) {
    const text = lastOf(query, name)
    if (!text) continue
    if (words.includes(text)) pairs.push([name, text])
    else wrong[name] = [messages.invalidChoice]
  }
  return { chosen: Object.fromEntries(pairs) as Chosen<Of>, pairs, wrong }
}
