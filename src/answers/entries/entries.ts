import { momentOf } from '#ll2/moment-of.ts'
import { parseSpacecraftParams, readOrder } from '#ll2/spacecraft-params.ts'
import type { Endpoint } from '../answer.ts'
import type { Catalogue } from '../catalogue.ts'
import { listAnswer } from '../resource/list-answer.ts'
import { craftEntry } from './craft-entry.ts'

const path = '/catalogue/entries'

/** `/catalogue/entries`: the list's craft, by the list's own parameters, as cards show them. */
export function entries({ engine, snapshot }: Catalogue): Endpoint {
  return {
    path,
    prepare: ({ query }) => engine.prepareOrder(readOrder(query)),
    answer(question) {
      const { params, errors } = parseSpacecraftParams(question.query, engine.isKnown)
      if (errors) return { status: 400, body: errors }
      const answer = listAnswer(path, question, params, () => {
        const { count, results } = engine.list(params)
        const now = momentOf(snapshot)
        return { count, results: results.map(craft => craftEntry(craft, now)) }
      })
      // Which flights are over depends on the moment of capture too, not on the records alone.
      return { ...answer, identity: `${answer.identity} ${snapshot.captured_at}` }
    },
  }
}
