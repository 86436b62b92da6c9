import { createFileRoute } from '@tanstack/react-router'
import { FamilyPage } from '../configurations/family-page.tsx'
import { configurationsOptions } from '../data/configuration-queries.ts'
import { idParams } from '../id-params.ts'
import { NotFoundPage } from '../layout/not-found-page.tsx'
import { emptied } from '../search-codec.ts'

export const Route = createFileRoute('/families/$id')({
  codeSplitGroupings: [['loader', 'component', 'notFoundComponent']],
  params: idParams,
  validateSearch: emptied,
  loader: async ({ context: { queryClient } }) => {
    await queryClient.prefetchQuery(configurationsOptions())
  },
  component: FamilyPage,
  notFoundComponent: NotFoundPage,
})
