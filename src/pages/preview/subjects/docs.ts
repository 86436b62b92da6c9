import type { QueryClient } from '@tanstack/react-query'
import { referenceOptions } from '#web/docs/reference/reference-query.ts'
import { formatCount } from '#web/format/count.ts'
import type { SubjectContent } from '../describe-preview.ts'

export async function describeDocs(client: QueryClient): Promise<SubjectContent> {
  const { groups } = await client.fetchQuery(referenceOptions())
  const addresses = groups.reduce((sum, { calls }) => sum + calls.length, 0)
  return {
    kind: 'For programs',
    name: 'The API',
    otherName: '',
    sentence: 'First calls in curl, fetch, Python and R, and every address there is, to be tried.',
    count: `${formatCount(addresses)} addresses`,
    facts: [],
    type: null,
    inscription: '/docs',
  }
}
