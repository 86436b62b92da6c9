import { toNormalSpacecraft } from '#ll2/project.ts'
import { parseSpacecraftParams, readOrder, type SpacecraftParams } from '#ll2/spacecraft-params.ts'
import type { Catalogue } from '../catalogue.ts'
import { listAnswer } from '../resource/list-answer.ts'
import type { Resource } from '../resource/resource.ts'
import { spacecraftDocumentation, spacecraftPath } from './documentation.ts'

/** LL2's `/spacecraft/`. */
export function spacecraftList({ engine, snapshot }: Catalogue): Resource {
  return {
    path: spacecraftPath,
    title: 'Spacecraft List',
    documentation: spacecraftDocumentation,
    webPath: () => '/spacecraft',
    prepare: ({ query }) => engine.prepareOrder(readOrder(query)),
    answer(question) {
      const { params, errors } = parseSpacecraftParams(question.query, engine.isKnown)
      if (errors) return { status: 400, body: errors }
      const answer = listAnswer(spacecraftPath, question, params, () => {
        const { count, results } = engine.list(params)
        return {
          count,
          results: params.mode === 'normal' ? results.map(toNormalSpacecraft) : results,
        }
      })
      if (!asksForFlights(params)) return answer
      return { ...answer, identity: `${answer.identity} ${snapshot.captured_at}` }
    },
  }
}

/** Which flights have begun and are over depends on the moment of capture, not on the records alone. */
const asksForFlights = ({ filters, ordering }: SpacecraftParams) =>
  filters.on !== undefined ||
  filters.launched !== undefined ||
  filters.destination !== undefined ||
  ordering.some(({ field }) => field === 'first_launch' || field === 'last_end')
