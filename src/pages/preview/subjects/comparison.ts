import type { QueryClient } from '@tanstack/react-query'
import { compareTitle } from '#web/compare/compare-words.ts'
import { comparedOptions } from '#web/data/compared-query.ts'
import type { SubjectContent } from '../describe-preview.ts'

export async function describeComparison(
  client: QueryClient,
  ids: number[],
): Promise<SubjectContent | null> {
  const { spacecraft } = await client.fetchQuery(comparedOptions(ids))
  if (!spacecraft.length) return null
  return {
    kind: 'Comparison',
    name: compareTitle(spacecraft),
    otherName: 'Spacecraft compared',
    sentence: 'To scale with a person, and their facts side by side.',
    facts: [],
    type: null,
    inscription: `/compare?ids=${ids.join()}`,
  }
}
