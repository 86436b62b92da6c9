import type { Entry } from '#ll2/entry.ts'
import { momentOf } from '#ll2/moment-of.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { parseSpacecraftParams, readOrder } from '#ll2/spacecraft-params.ts'
import type { Endpoint } from '../answer.ts'
import type { Catalogue } from '../catalogue.ts'
import { listAnswer } from '../resource/list-answer.ts'
import { craftEntry } from './craft-entry.ts'

const path = '/catalogue/entries'

/** `/catalogue/entries`: the list's craft, by the list's own parameters, as cards show them. */
export function entries({ engine, snapshot }: Catalogue): Endpoint {
  const made = new Map<Spacecraft, Entry>()
  const entryOf = (craft: Spacecraft): Entry => {
    const entry = made.get(craft) ?? craftEntry(craft, momentOf(snapshot))
    // Without a moment of capture time goes on.
    if (snapshot.captured_at) made.set(craft, entry)
    return entry
  }
  return {
    path,
    prepare: ({ query }) => engine.prepareOrder(readOrder(query)),
    answer(question) {
      const { params, errors } = parseSpacecraftParams(question.query, engine.isKnown)
      if (errors) return { status: 400, body: errors }
      const answer = listAnswer(path, question, params, () => {
        const { count, results } = engine.list(params)
        return { count, results: results.map(entryOf) }
      })
      // Which flights are over depends on the moment of capture too, not on the records alone.
      return { ...answer, identity: `${answer.identity} ${snapshot.captured_at}` }
    },
  }
}
