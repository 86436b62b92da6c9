import { notFound } from '#ll2/errors.ts'
import type { Site } from '../site.ts'
import { formatQuery } from './instance-answer.ts'
import { indexNestedObjects } from './nested-objects.ts'
import type { Resource } from './resource.ts'

export interface NestedResource extends Resource {
  holds: (path: string) => boolean
}

/**
 * Whatever else LL2 has under `/2.3.0/`, as far as our craft and configurations hold it: the
 * object as it is nested there.
 */
export function nestedResource({ snapshot }: Site): NestedResource {
  let index: Map<string, object> | undefined
  const find = (path: string) => {
    index ??= indexNestedObjects([snapshot.configurations, snapshot.spacecraft])
    return index.get(path)
  }
  return {
    path: '/2.3.0/*',
    title: 'Instance',
    documentation: { path: '/2.3.0/' },
    webPath: () => '/spacecraft',
    holds: path => find(path) !== undefined,
    answer(request) {
      const object = find(request.path)
      if (!object) return { status: 404, body: notFound }
      return { identity: request.path + formatQuery(request), build: () => object }
    },
  }
}
