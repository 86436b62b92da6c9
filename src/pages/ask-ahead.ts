import type { QueryClient } from '@tanstack/react-query'
import { vocabularyOptions } from '#web/data/catalogue-queries.ts'
import { configurationsOptions } from '#web/data/configuration-queries.ts'
import { craftHistoryOptions } from '#web/data/craft-history-query.ts'
import { spacecraftOptions } from '#web/data/one-spacecraft-query.ts'
import { siblingsOptions } from '#web/spacecraft/siblings.tsx'

/** The page that is to be rendered. */
interface Asking {
  /** The id of its route. */
  route: string | undefined
  params: { id?: unknown }
}

/**
 * Asks for what a page shows at its end, which a browser asks for once a reader comes near. A page
 * would be rendered without it first, only to find that out; what is not named here it still finds.
 */
export async function askAhead(client: QueryClient, { route, params: { id } }: Asking) {
  if (route !== '/spacecraft/$id' || typeof id !== 'number') return
  const craft = client.getQueryData(spacecraftOptions(id).queryKey)
  if (!craft) return
  await Promise.all([
    client.prefetchQuery(configurationsOptions()),
    client.prefetchQuery(craftHistoryOptions(id)),
    client.prefetchQuery(siblingsOptions(craft)),
    // The trees of its families count craft.
    craft.spacecraft_config.family?.length && client.prefetchQuery(vocabularyOptions()),
  ])
}
