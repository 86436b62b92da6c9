import { createFileRoute } from '@tanstack/react-router'
import { inSpaceOptions } from '../data/in-space-query.ts'
import { spacecraftListOptions } from '../data/spacecraft-list-queries.ts'
import { forPage } from '../data/whole-page.ts'
import { InSpacePage } from '../in-space/in-space-page.tsx'
import { pictured } from '../in-space/pictured.ts'
import { emptied } from '../search/search-codec.ts'

export const Route = createFileRoute('/in-space')({
  validateSearch: emptied,
  loader: ({ context: { queryClient, isRendering } }) => {
    const asked = Promise.all([
      queryClient.prefetchQuery(inSpaceOptions()),
      queryClient.prefetchQuery(spacecraftListOptions(pictured)),
    ])
    return forPage(isRendering, asked)
  },
  component: InSpacePage,
})
