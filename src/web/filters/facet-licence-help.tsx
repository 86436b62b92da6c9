import { memo } from 'react'
import type { Facets } from '#ll2/facets.ts'
import { licenceTerms } from '#ll2/licences/licence-terms.ts'
import { safeLink } from '../format/safe-link.ts'
import { LicenceVerdicts } from '../images/licence-verdicts.tsx'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { showsOnly } from '../search/shows-only.ts'
import type { Go } from '../search/use-go.ts'
import { ReuseCheckboxes } from './reuse-checkboxes.tsx'

/** Asks what the pictures are to be used for, and says of each licence what it allows and why. */
export const FacetLicenceHelp = memo(
  function FacetLicenceHelp({
    facets: { facets, reuse },
    search,
    go,
  }: {
    facets: Facets
    search: CatalogueSearch
    go: Go
  }) {
    return (
      <>
        <ReuseCheckboxes counts={reuse} search={search} go={go} />
        <details className="mt-1">
          <summary className="link min-h-8 py-1.5 text-xs">What these licences allow</summary>
          <dl className="pb-1 text-xs">
            {facets.license.map(({ value, label, link }) => (
              <div key={value} className="mt-3">
                <dt className="font-semibold">
                  <LicenceName name={label} link={safeLink(link)} />
                </dt>
                <dd className="text-quiet">
                  <LicenceVerdicts terms={licenceTerms({ id: value, name: label, link })} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      </>
    )
  },
  showsOnly(({ search }) => search.reuse),
)

function LicenceName({ name, link }: { name: string; link: string | null }) {
  if (!link) return name
  return (
    <a className="link inline-flex min-h-6 items-center" href={link} rel="noopener">
      {name}
    </a>
  )
}
