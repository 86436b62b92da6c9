import { memo, type ReactNode, useId, useState } from 'react'
import type { FacetOption } from '#ll2/facets.ts'
import { WithoutScript } from '../reader/without-script.tsx'
import type { FacetField } from '../search/facet-groups.ts'
import type { Go } from '../search/use-go.ts'
import { FacetCheckbox } from './facet-checkbox.tsx'
import { FoldableGroup } from './foldable-group.tsx'

/** More options than this are searched in, and folded behind "Show all". */
const few = 8
/** More than this are not listed at all: they are found by their names. */
const many = 100

/** The options of one facet: what is chosen, and the most frequent of the others first. */
export const FacetGroup = memo(function FacetGroup({
  field,
  name,
  options,
  chosen: texts,
  go,
  chosenBelow = 0,
  children,
}: {
  field: FacetField
  name: string
  options: FacetOption[]
  /** The values that are ticked, as a comma list. */
  chosen: string
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

  const ticked = new Set(texts.split(','))
  const isTicked = ({ value }: FacetOption) => ticked.has(String(value))
  const found = options.filter(({ label }) =>
    label.toLowerCase().includes(sought.toLowerCase().trim()),
  )
  // A ticked option stays in sight, wherever in the list it stands.
  const reach = all || sought ? many : few
  const shown = found.filter((option, place) => place < reach || isTicked(option))
  const amount = options.length > many ? 'more' : `all ${options.length}`
  const advice =
    found.length === 0
      ? 'No option has this in its name.'
      : (all || sought) && found.length > many && 'Find the others by their names.'
  const chosen = options.filter(isTicked).length + chosenBelow
  const item = (option: FacetOption) => (
    <li key={String(option.value)}>
      <FacetCheckbox
        field={field}
        value={option.value}
        label={option.label}
        count={option.count}
        checked={isTicked(option)}
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
})
