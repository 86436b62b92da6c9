import { atOnce, finish, sharedWork, type Work } from '#engine/work.ts'
import { notFound } from '#ll2/errors.ts'
import type { Catalogue } from '../catalogue.ts'
import { formatQuery } from './instance-answer.ts'
import { indexNestedObjects } from './nested-objects.ts'
import type { Resource } from './resource.ts'

export interface NestedResource extends Resource {
  holds: (path: string) => Work<boolean>
}

/**
 * Whatever else LL2 has under `/2.3.0/`, as far as our craft and configurations hold it: the
 * object as it is nested there.
 */
export function nestedResource({ snapshot }: Catalogue): NestedResource {
  const index = sharedWork(() => indexNestedObjects([snapshot.configurations, snapshot.spacecraft]))
  return {
    path: '/2.3.0/*',
    title: 'Instance',
    documentation: { path: '/2.3.0/' },
    webPath: () => '/spacecraft',
    *holds(path) {
      return (yield* index()).has(path)
    },
    *prepare() {
      yield* index()
    },
    answer(question) {
      const object = finish(index()).get(question.path)
      if (!object) return { status: 404, body: notFound }
      return { identity: question.path + formatQuery(question), build: () => atOnce(() => object) }
    },
  }
}
