import { useQuery } from '@tanstack/react-query'
import type { Credits } from '#ll2/credits.ts'
import { creditsOptions } from '../data/credits-query.ts'
import { formatCount } from '../format/count.ts'
import { useArrival } from '../reader/arrival.tsx'
import { JumpLink } from '../ui/jump-link.tsx'
import { PageMeta } from '../ui/page-meta.tsx'
import { useParts } from '../ui/parts.tsx'
import { RequestFailed } from '../ui/request-failed-later.tsx'
import { CreditsSkeleton } from './credits-skeleton.tsx'
import { LicenceSection } from './licence-section.tsx'
import { licenceAnchor, licenceTitle } from './licence-title.ts'

/** Every picture of the catalogue with its credit, by licence. */
export function CreditsPage() {
  useArrival()
  const { data, error, refetch } = useQuery(creditsOptions())
  return (
    <article>
      <PageMeta
        title="Picture credits"
        description="Every picture of the Spacecraft Catalogue with its title, credit and licence."
      />
      <h1 tabIndex={-1} className="text-2xl tracking-tight sm:text-3xl">
        Picture credits
      </h1>
      <p className="mt-6 max-w-prose text-lg">
        Every picture in the catalogue by its licence, with title and credit as Launch Library 2
        records them, and the craft that show it.
      </p>
      {data && <Register credits={data} />}
      {!data && error && (
        <div className="mt-10">
          <RequestFailed error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {!data && !error && <CreditsSkeleton />}
    </article>
  )
}

function Register({ credits: { count, licenses } }: { credits: Credits }) {
  const { shown, ways } = useParts(licenses, 50, 'licence')
  if (count === 0) return <p className="mt-10">The catalogue holds no pictures.</p>
  return (
    <>
      {ways}
      <nav aria-label="Licences" className="mt-8 max-w-prose">
        <ul className="divide-y divide-line border-y border-line text-sm">
          {shown.map(({ license, pictures }) => (
            <li key={licenceAnchor(license)} className="flex items-center justify-between gap-4">
              <JumpLink
                target={licenceAnchor(license)}
                className="link inline-flex min-h-10 items-center"
              >
                {licenceTitle(license)}
              </JumpLink>
              <span className="shrink-0 text-quiet tabular-nums">
                {formatCount(pictures.length)}
              </span>
            </li>
          ))}
        </ul>
      </nav>
      {shown.map(group => (
        <LicenceSection key={licenceAnchor(group.license)} {...group} />
      ))}
    </>
  )
}
