import { createFileRoute } from '@tanstack/react-router'
import { ConfigurationsPage } from '../configurations/configurations-page.tsx'
import { vocabularyOptions } from '../data/catalogue-queries.ts'
import { configurationsOptions } from '../data/configuration-queries.ts'
import { emptied } from '../search-codec.ts'

export const Route = createFileRoute('/configurations/')({
  codeSplitGroupings: [['loader', 'component']],
  validateSearch: emptied,
  loader: ({ context: { queryClient } }) => {
    // Not awaited: the page has its heading at once, and says itself what fails.
    void queryClient.prefetchQuery(configurationsOptions())
    void queryClient.prefetchQuery(vocabularyOptions())
  },
  component: ConfigurationsPage,
})
