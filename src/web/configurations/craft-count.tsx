import { useQuery } from '@tanstack/react-query'
import { vocabularyOptions } from '../data/catalogue-queries.ts'
import { plural } from '../format/count.ts'

/** How many craft the catalogue has of a configuration; empty until that is known. */
export function CraftCount({ configuration }: { configuration: number }) {
  const { data } = useQuery(vocabularyOptions())
  const option = data?.facets.spacecraft_config.find(({ value }) => value === configuration)
  return option ? plural(option.count, 'spacecraft') : ''
}
