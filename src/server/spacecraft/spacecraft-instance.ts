import { parseSpacecraftParams } from '#ll2/spacecraft-params.ts'
import { instanceAnswer } from '../resource/instance-answer.ts'
import type { Resource } from '../resource/resource.ts'
import type { Site } from '../site.ts'
import { spacecraftDocumentation, spacecraftPath } from './documentation.ts'

/**
 * LL2's `/spacecraft/{id}/`: detailed where we hold the details, whatever `mode` says. The list's
 * filters and search apply here too.
 */
export function spacecraftInstance({ engine }: Site): Resource {
  return {
    path: `${spacecraftPath}:id/`,
    title: 'Spacecraft Instance',
    documentation: spacecraftDocumentation,
    webPath: ({ id }) => `/spacecraft/${encodeURIComponent(id)}`,
    answer(request) {
      const { params, errors } = parseSpacecraftParams(request.query, engine.isKnown)
      if (errors) return { status: 400, body: errors }
      return instanceAnswer(spacecraftPath, request, 'Spacecraft', id =>
        engine.get(id, params.filters),
      )
    },
  }
}
