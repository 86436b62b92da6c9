import type { Facets } from '#ll2/facets.ts'
import { safeLink } from '../format/safe-link.ts'
import { allowsReuse, licenceTerms } from '../images/licence-terms.ts'
import { type CatalogueSearch, changed } from '../search/catalogue-search.ts'
import { FilterLink } from '../search/filter-link.tsx'
import type { Go } from '../search/use-go.ts'
import { TogglePill } from '../ui/toggle-pill.tsx'
import { WithoutScript } from '../ui/without-script.tsx'

/** Ticks every licence that lets one reuse a picture, and says what each of them allows. */
export function FacetLicenceHelp({
  options,
  search,
  go,
}: {
  options: Facets['facets']['license']
  search: CatalogueSearch
  go: Go
}) {
  const licences = options.map(option => ({
    ...option,
    ...licenceTerms(option.label, option.link),
  }))
  const reusable = licences.filter(allowsReuse)
  const all = changed(search, { license: reusable.map(({ value }) => value) })
  const isPressed = reusable.length > 0 && String(search.license) === String(all.license)
  return (
    <>
      {reusable.length > 0 ? (
        <>
          <div className="mt-2">
            <TogglePill
              isPressed={isPressed}
              disabled={!isPressed && reusable.every(({ count }) => count === 0)}
              onPress={() => go(isPressed ? changed(search, { license: undefined }) : all)}
            >
              Pictures I may reuse
            </TogglePill>
            <WithoutScript>
              <FilterLink search={isPressed ? changed(search, { license: undefined }) : all}>
                {isPressed ? 'All pictures' : 'Pictures I may reuse'}
              </FilterLink>
            </WithoutScript>
          </div>
          <p className="mt-1.5 text-xs text-quiet">Their terms differ: see below.</p>
        </>
      ) : (
        <p className="mt-2 text-xs text-quiet">None of these is known to allow reuse.</p>
      )}
      <details className="mt-1">
        <summary className="link min-h-8 py-1.5 text-xs">What these licences allow</summary>
        <dl className="pb-1 text-xs">
          {licences.map(({ value, label, link, text }) => (
            <div key={value} className="mt-2">
              <dt className="font-semibold">
                <LicenceName name={label} link={safeLink(link)} />
              </dt>
              <dd className="text-pretty text-quiet">{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}

function LicenceName({ name, link }: { name: string; link: string | null }) {
  if (!link) return name
  return (
    <a className="link inline-flex min-h-6 items-center" href={link} rel="noopener">
      {name}
    </a>
  )
}
