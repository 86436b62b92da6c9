import { createFileRoute } from '@tanstack/react-router'
import { CreditsPage } from '../credits/credits-page.tsx'
import { creditsOptions } from '../data/credits-query.ts'
import { emptied } from '../search-codec.ts'

export const Route = createFileRoute('/credits')({
  codeSplitGroupings: [['loader', 'component']],
  validateSearch: emptied,
  loader: ({ context }) => {
    // Not awaited: the page has its heading at once, and says itself what fails.
    void context.queryClient.prefetchQuery(creditsOptions())
  },
  component: CreditsPage,
})
