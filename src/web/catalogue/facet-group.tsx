import { useId, useState } from 'react'
import type { FacetOption } from '#ll2/facets.ts'
import type { CatalogueSearch } from './catalogue-search.ts'
import { FacetCheckbox } from './facet-checkbox.tsx'
import { type FacetField, isChosen } from './facet-groups.ts'
import type { Go } from './use-catalogue.ts'

/** More options than this are searched in, and folded behind "Show all". */
const few = 8

export function FacetGroup({
  field,
  name,
  options,
  search,
  go,
}: {
  field: FacetField
  name: string
  options: FacetOption[] | undefined
  search: CatalogueSearch
  go: Go
}) {
  const [sought, setSought] = useState('')
  const [all, setAll] = useState(false)
  const list = useId()
  if (!options) return <FacetSkeleton name={name} />
  if (options.length === 0) return null

  const found = options.filter(({ label }) =>
    label.toLowerCase().includes(sought.toLowerCase().trim()),
  )
  // A ticked option stays in sight, wherever in the list it stands.
  const shown = found.filter(
    (option, place) => all || sought || place < few || isChosen(search, field, option.value),
  )
  return (
    <fieldset className="py-5">
      <legend className="contents text-sm font-semibold">{name}</legend>
      {options.length > few && (
        <input
          type="search"
          aria-label={`Find in ${name}`}
          placeholder={`Find among ${options.length}`}
          aria-controls={list}
          value={sought}
          onChange={event => setSought(event.target.value)}
          className="control mt-3 min-h-9 w-full placeholder:text-quiet"
        />
      )}
      <ul id={list} className="mt-2">
        {shown.map(option => (
          <li key={String(option.value)}>
            <FacetCheckbox field={field} option={option} search={search} go={go} />
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p className="py-1 text-sm text-quiet">No option has this in its name.</p>
      )}
      {!sought && options.length > few && (
        <button type="button" className="link mt-1 min-h-8 text-sm" onClick={() => setAll(!all)}>
          {all ? `Show fewer of ${name}` : `Show all ${options.length} of ${name}`}
        </button>
      )}
    </fieldset>
  )
}

function FacetSkeleton({ name }: { name: string }) {
  return (
    <div className="py-5" aria-hidden="true">
      <p className="text-sm font-semibold">{name}</p>
      <div className="after-wait mt-4 grid gap-4">
        {['w-3/4', 'w-1/2', 'w-2/3'].map(width => (
          <div key={width} className={`h-4 bg-wash ${width}`} />
        ))}
      </div>
    </div>
  )
}
