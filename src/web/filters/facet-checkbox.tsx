import { useRouter } from '@tanstack/react-router'
import type { FacetOption } from '#ll2/facets.ts'
import { formatCount } from '../format/count.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { type FacetField, isChosen, withOption } from '../search/facet-groups.ts'
import type { Go } from '../search/use-go.ts'

/** One option: ticking it goes to the filtered list, which is fetched as soon as one aims at it. */
export function FacetCheckbox({
  field,
  option,
  search,
  go,
}: {
  field: FacetField
  option: FacetOption
  search: CatalogueSearch
  go: Go
}) {
  const router = useRouter()
  const checked = isChosen(search, field, option.value)
  const next = withOption(search, field, option.value)
  const preload = () => void router.preloadRoute({ to: '/spacecraft', search: next })
  const disabled = option.count === 0 && !checked
  return (
    <label
      className="flex min-h-8 items-center gap-2.5 py-1 text-sm leading-snug hover:not-has-disabled:text-accent has-disabled:text-quiet"
      onPointerEnter={disabled ? undefined : preload}
    >
      <input
        type="checkbox"
        name={field}
        value={String(option.value)}
        className="size-4 shrink-0 accent-accent"
        checked={checked}
        disabled={disabled}
        onFocus={preload}
        onChange={() => go(next)}
      />
      {/* The space is for browsers that show no more than text. */}
      {option.label}{' '}
      <span className="ml-auto shrink-0 pl-2 text-quiet tabular-nums">
        {formatCount(option.count)}
      </span>
    </label>
  )
}
