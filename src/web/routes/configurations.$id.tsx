import { createFileRoute, notFound } from '@tanstack/react-router'
import { ConfigurationPage } from '../configurations/configuration-page.tsx'
import { configurationOptions } from '../data/configuration-queries.ts'
import { idParams } from '../id-params.ts'
import { NotFoundPage } from '../not-found/not-found-page-later.tsx'
import { emptied } from '../search/search-codec.ts'
import { NotFoundError } from '../ui/errors.ts'

export const Route = createFileRoute('/configurations/$id')({
  params: idParams,
  validateSearch: emptied,
  loader: async ({ context: { queryClient }, params: { id } }) => {
    try {
      await queryClient.ensureQueryData(configurationOptions(id))
    } catch (error) {
      // Any other failure is told by the page itself.
      if (error instanceof NotFoundError) throw notFound()
    }
  },
  component: ConfigurationPage,
  notFoundComponent: NotFoundPage,
})
