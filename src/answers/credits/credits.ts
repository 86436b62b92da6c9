import { sharedWork } from '#engine/work.ts'
import type { Endpoint } from '../answer.ts'
import type { Catalogue } from '../catalogue.ts'
import { pictureCredits } from './picture-credits.ts'

const path = '/catalogue/credits'

/** `/catalogue/credits`: every picture by its licence, gathered once, when first asked for. */
export function credits({ snapshot }: Catalogue): Endpoint {
  const build = sharedWork(() => pictureCredits(snapshot))
  return { path, answer: () => ({ identity: path, build }) }
}
