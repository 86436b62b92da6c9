import { loadLater } from '../later/load-later.tsx'

/** Few come here. */
export const NotFoundPage = loadLater(
  'not-found/not-found-page',
  async () => (await import('./not-found-page.tsx')).NotFoundPage,
  () => <h1 className="py-12 text-2xl tracking-tight">This page is not in the catalogue</h1>,
)
