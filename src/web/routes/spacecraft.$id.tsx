import { createFileRoute, notFound } from '@tanstack/react-router'
import { spacecraftOptions } from '../data/one-spacecraft-query.ts'
import { spacecraftFromLists } from '../data/spacecraft-list-queries.ts'
import { idParams } from '../id-params.ts'
import { NotFoundPage } from '../not-found/not-found-page-later.tsx'
import { emptied } from '../search/search-codec.ts'
import { SpacecraftPage } from '../spacecraft/spacecraft-page.tsx'
import { SpacecraftSkeleton } from '../spacecraft/spacecraft-skeleton.tsx'
import { NotFoundError } from '../ui/errors.ts'

const never = { wasListed: async () => false }

export const Route = createFileRoute('/spacecraft/$id')({
  params: idParams,
  validateSearch: emptied,
  loader: async ({ context: { queryClient }, params: { id } }) => {
    const asked = queryClient.ensureQueryData(spacecraftOptions(id))
    if (spacecraftFromLists(queryClient, id)) {
      // The list's record shows at once; should the rest fail, the page itself says so.
      asked.catch(() => {})
      return
    }
    try {
      await asked
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error
      const { wasListed } = await import('../spacecraft/changes/was-listed.ts').catch(() => never)
      if (!(await wasListed(queryClient, id))) throw notFound()
    }
  },
  pendingMs: 150,
  pendingComponent: SpacecraftSkeleton,
  component: SpacecraftPage,
  notFoundComponent: NotFoundPage,
})
