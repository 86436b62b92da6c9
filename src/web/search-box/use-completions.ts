import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Completion } from '#ll2/completions.ts'
import { completionsOptions } from '../data/completions-query.ts'
import { usePaused } from '../paint/use-paused.ts'
import { type CatalogueSearch, changed } from '../search/catalogue-search.ts'

const none: Completion[] = []

/**
 * What a text may be completed to. Until its answer comes, and never after that, the answer to an
 * earlier text stands; one that cannot be had is none.
 */
export function useCompletions(search: CatalogueSearch, text: string) {
  const paused = usePaused(text)
  const query = useQuery({
    ...completionsOptions(changed(search, { search: paused })),
    enabled: paused.trim() !== '',
    placeholderData: keepPreviousData,
  })
  return {
    completions: (text.trim() !== '' && query.data?.completions) || none,
    /** What is there answers an earlier text. */
    isWaiting: paused !== text || query.isPlaceholderData || query.isFetching,
  }
}
