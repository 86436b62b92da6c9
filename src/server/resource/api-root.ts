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
    answer: request => ({
      identity: root + formatQuery(request),
      build: () =>
        Object.fromEntries(
          lists.map(({ path }) => [
            path.slice(root.length, -1),
            request.base + path + formatQuery(request),
          ]),
        ),
    }),
  }
}
