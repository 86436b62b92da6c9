import { atOnce } from '#engine/work.ts'
import { formatQuery } from './instance-answer.ts'
import type { Resource } from './resource.ts'

const root = '/2.3.0/'

/** The index: the name and the address of every list. */
export function apiRoot(lists: readonly Resource[]): Resource {
  return {
    path: root,
    title: 'Api Root',
    documentation: { path: root },
    webPath: () => '/spacecraft',
    answer: question => ({
      identity: root + formatQuery(question),
      build: () =>
        atOnce(() =>
          Object.fromEntries(
            lists.map(({ path }) => [
              path.slice(root.length, -1),
              question.base + path + formatQuery(question),
            ]),
          ),
        ),
    }),
  }
}
