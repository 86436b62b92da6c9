import { Link } from '@tanstack/react-router'
import { loadLater } from '../later/load-later.tsx'
import { useArrival } from '../reader/arrival.tsx'
import { PageMeta } from '../ui/page-meta.tsx'

// Few come here: what looks for near names comes with them. It stands last and moves nothing.
const NearAddress = loadLater(
  'not-found/near-address',
  async () => (await import('./near-address.tsx')).NearAddress,
  () => (
    <Link to="/spacecraft" search={{}} className="link mt-4 inline-block">
      See all spacecraft
    </Link>
  ),
)

export function NotFoundPage() {
  useArrival()
  return (
    <div className="max-w-prose py-12">
      <PageMeta title="Not found" description="This page is not in the Spacecraft Catalogue." />
      <p className="font-mono text-sm text-quiet">404</p>
      <h1 tabIndex={-1} className="mt-2 text-2xl tracking-tight">
        This page is not in the catalogue
      </h1>
      <NearAddress />
    </div>
  )
}
