import { createFileRoute } from '@tanstack/react-router'
import { CreditsPage } from '../credits/credits-page.tsx'
import { creditsOptions } from '../data/credits-query.ts'
import { forPage } from '../data/whole-page.ts'
import { emptied } from '../search/search-codec.ts'

export const Route = createFileRoute('/credits')({
  validateSearch: emptied,
  loader: ({ context: { queryClient, isRendering } }) =>
    forPage(isRendering, queryClient.prefetchQuery(creditsOptions())),
  component: CreditsPage,
})
