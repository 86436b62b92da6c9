import { createFileRoute } from '@tanstack/react-router'
import { FamilyPage } from '../configurations/family-page.tsx'
import {
  configurationOptions,
  configurationsOptions,
  membersOf,
} from '../data/configuration-queries.ts'
import { idParams } from '../id-params.ts'
import { NotFoundPage } from '../not-found/not-found-page-later.tsx'
import { emptied } from '../search/search-codec.ts'

export const Route = createFileRoute('/families/$id')({
  params: idParams,
  validateSearch: emptied,
  loader: async ({ context: { queryClient }, params: { id } }) => {
    await queryClient.prefetchQuery(configurationsOptions())
    const all = queryClient.getQueryData(configurationsOptions().queryKey) ?? []
    const [first] = membersOf(all, id)
    if (first) await queryClient.prefetchQuery(configurationOptions(first.id))
  },
  component: FamilyPage,
  notFoundComponent: NotFoundPage,
})
