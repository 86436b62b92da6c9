import { type ReactNode, useId, useState } from 'react'
import type { FacetOption } from '#ll2/facets.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { type FacetField, isChosen, withOption } from '../search/facet-groups.ts'
import type { Go } from '../search/use-go.ts'
import { WithoutScript } from '../ui/without-script.tsx'
import { FacetCheckbox } from './facet-checkbox.tsx'
import { FoldableGroup } from './foldable-group.tsx'

/** More options than this are searched in, and folded behind "Show all". */
const few = 8
/** More than this are not listed at all: they are found by their names. */
const many = 100

export function FacetGroup({
  field,
  name,
  options,
  search,
  go,
  chosenBelow = 0,
  children,
}: {
  field: FacetField
  name: string
  options: FacetOption[]
  search: CatalogueSearch
  go: Go
  /** How many filters are set by what stands below the options. */
  chosenBelow?: number | undefined
  /** What helps to choose, below the options. */
  children?: ReactNode
}) {
  const [sought, setSought] = useState('')
  const [all, setAll] = useState(false)
  const list = useId()
  if (options.length === 0) return null

  const found = options.filter(({ label }) =>
    label.toLowerCase().includes(sought.toLowerCase().trim()),
  )
  // A ticked option stays in sight, wherever in the list it stands.
  const reach = all || sought ? many : few
  const shown = found.filter(
    (option, place) => place < reach || isChosen(search, field, option.value),
  )
  const amount = options.length > many ? 'more' : `all ${options.length}`
  const advice =
    found.length === 0
      ? 'No option has this in its name.'
      : (all || sought) && found.length > many && 'Find the others by their names.'
  const chosen = options.filter(({ value }) => isChosen(search, field, value)).length + chosenBelow
  const item = (option: FacetOption) => (
    <li key={String(option.value)}>
      <FacetCheckbox
        name={field}
        value={String(option.value)}
        label={option.label}
        count={option.count}
        checked={isChosen(search, field, option.value)}
        next={withOption(search, field, option.value)}
        go={go}
      />
    </li>
  )
  return (
    <FoldableGroup field={field} name={name} chosen={chosen}>
      {options.length > few && (
        <input
          type="search"
          aria-label={`Find in ${name}`}
          placeholder={`Find among ${options.length}`}
          aria-controls={list}
          value={sought}
          onChange={event => setSought(event.target.value)}
          className="control my-1 min-h-9 w-full placeholder:text-quiet noscript:hidden"
        />
      )}
      <ul id={list}>{shown.map(item)}</ul>
      {found.length > shown.length && (
        <WithoutScript>
          <ul>
            {found
              .slice(0, many)
              .filter(option => !shown.includes(option))
              .map(item)}
          </ul>
        </WithoutScript>
      )}
      {advice && <p className="py-1 text-sm text-quiet">{advice}</p>}
      {!sought && options.length > few && (
        <button
          type="button"
          className="link mt-1 min-h-8 text-sm noscript:hidden"
          onClick={() => setAll(!all)}
        >
          {all ? `Show fewer of ${name}` : `Show ${amount} of ${name}`}
        </button>
      )}
      {children}
    </FoldableGroup>
  )
}
