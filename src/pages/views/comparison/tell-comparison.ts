import type { QueryClient } from '@tanstack/react-query'
import { compareTitle } from '#web/compare/compare-words.ts'
import { statusOptions } from '#web/data/catalogue-queries.ts'
import { comparedOptions } from '#web/data/compared-query.ts'
import type { Told } from '../told.ts'
import { comparisonCsv } from './comparison-csv.ts'
import { drawComparison } from './draw-comparison.ts'

/** What the files of a comparison say. */
export async function tellComparison(client: QueryClient, ids: readonly number[]): Promise<Told> {
  const [comparison, { captured_at }] = await Promise.all([
    client.fetchQuery(comparedOptions(ids)),
    client.fetchQuery(statusOptions()),
  ])
  return {
    sentence: compareTitle(comparison.spacecraft),
    subtitle: 'To scale with a person, and their facts side by side',
    legend: [],
    captured_at,
    draw: theme => drawComparison(comparison, theme),
    csv: () => comparisonCsv(comparison.spacecraft),
  }
}
