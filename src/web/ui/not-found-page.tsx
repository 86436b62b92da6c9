import { Link } from '@tanstack/react-router'
import { useArrival } from './arrival.tsx'
import { PageMeta } from './page-meta.tsx'

export function NotFoundPage() {
  useArrival()
  return (
    <div className="max-w-prose py-12">
      <PageMeta title="Not found" description="This page is not in the Spacecraft Catalogue." />
      <p className="font-mono text-sm text-quiet">404</p>
      <h1 tabIndex={-1} className="mt-2 text-2xl tracking-tight">
        This page is not in the catalogue
      </h1>
      <p className="mt-4 text-quiet">
        The address may be mistyped, or the craft may have left Launch Library 2 since the link was
        shared.
      </p>
      <p className="mt-6">
        <Link to="/spacecraft" search={{}} className="link inline-flex min-h-11 items-center">
          See all spacecraft
        </Link>
      </p>
    </div>
  )
}
