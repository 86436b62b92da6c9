import { parseSpacecraftParams } from '#ll2/spacecraft-params.ts'
import type { Catalogue } from '../catalogue.ts'
import { instanceAnswer } from '../resource/instance-answer.ts'
import type { Resource } from '../resource/resource.ts'
import { spacecraftDocumentation, spacecraftPath } from './documentation.ts'

/**
 * LL2's `/spacecraft/{id}/`: detailed where we hold the details, whatever `mode` says. The list's
 * filters and search apply here too.
 */
export function spacecraftInstance({ engine }: Catalogue): Resource {
  return {
    path: `${spacecraftPath}:id/`,
    title: 'Spacecraft Instance',
    documentation: spacecraftDocumentation,
    webPath: ({ id }) => `/spacecraft/${encodeURIComponent(id)}`,
    answer(question) {
      const { params, errors } = parseSpacecraftParams(question.query, engine.isKnown)
      if (errors) return { status: 400, body: errors }
      return instanceAnswer(spacecraftPath, question, 'Spacecraft', id =>
        engine.get(id, params.filters),
      )
    },
  }
}
