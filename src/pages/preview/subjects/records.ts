import type { QueryClient } from '@tanstack/react-query'
import { recordsOptions } from '#web/data/records-query.ts'
import { figureText } from '#web/records/figure-text.ts'
import type { SubjectContent } from '../describe-preview.ts'

export async function describeRecords(
  client: QueryClient,
  source: string,
): Promise<SubjectContent> {
  const { records } = await client.fetchQuery(recordsOptions())
  const told = records.flatMap(record => {
    const figure = figureText(record)
    return figure ? [[record.title, figure] as const] : []
  })
  return {
    kind: 'Spacecraft',
    name: 'Records',
    otherName: '',
    sentence: `What no other craft did, as far as ${source} records it.`,
    // There is no room for more of their length.
    facts: told.slice(0, 2),
    type: null,
    inscription: '/records',
  }
}
