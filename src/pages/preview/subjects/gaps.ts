import type { QueryClient } from '@tanstack/react-query'
import type { Gap } from '#ll2/gaps.ts'
import { gapsOptions } from '#web/data/gaps-query.ts'
import { capitalised } from '#web/format/capitalised.ts'
import { formatCount, plural } from '#web/format/count.ts'
import type { SubjectContent } from '../describe-preview.ts'

export async function describeGaps(client: QueryClient, source: string): Promise<SubjectContent> {
  const choice = { field: undefined, configuration: undefined, page: 1 }
  const { fields } = await client.fetchQuery(gapsOptions(choice))
  const largest = fields.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  return {
    kind: 'Spacecraft',
    name: 'Data gaps',
    otherName: '',
    sentence: `What ${source} does not tell of spacecraft and their configurations.`,
    // There is no room for more of their length.
    facts: largest.slice(0, 2).map(gap => [capitalised(gap.title), amountOf(gap)]),
    type: null,
    inscription: '/gaps',
  }
}

const amountOf = ({ count, total, of }: Gap) =>
  `${formatCount(count)} of ${plural(total, of === 'spacecraft' ? 'spacecraft' : 'configuration')}`
