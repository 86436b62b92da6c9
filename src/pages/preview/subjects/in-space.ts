import type { QueryClient } from '@tanstack/react-query'
import type { InSpace } from '#ll2/in-space.ts'
import { inSpaceOptions } from '#web/data/in-space-query.ts'
import { plural } from '#web/format/count.ts'
import { formatDate } from '#web/format/date.ts'
import type { SubjectContent } from '../describe-preview.ts'

export async function describeInSpace(client: QueryClient): Promise<SubjectContent> {
  const up = await client.fetchQuery(inSpaceOptions())
  return {
    kind: 'Spacecraft',
    name: 'In space now',
    otherName: '',
    sentence: longestUp(up),
    count: up.count === 0 ? 'No craft' : plural(up.count, 'craft'),
    facts: [],
    type: null,
    inscription: '/in-space',
  }
}

function longestUp({ spacecraft: [longest] }: InSpace): string {
  const day = formatDate(longest?.up_since?.slice(0, 10) ?? null)
  return longest && day ? `The longest up is ${longest.name}, since ${day}.` : ''
}
