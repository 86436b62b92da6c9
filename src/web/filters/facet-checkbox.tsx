import { useRouter } from '@tanstack/react-router'
import { memo } from 'react'
import type { Purpose } from '#ll2/licences/purposes.ts'
import { formatCount } from '../format/count.ts'
import { readCatalogueSearch } from '../search/catalogue-search.ts'
import { type FacetField, withOption } from '../search/facet-groups.ts'
import { withPurpose } from '../search/reuse.ts'
import type { Change, Go } from '../search/use-go.ts'
import { aim, leave } from '../ui/aim.ts'

/** What a checkbox stands for, by the names it has in the URL. */
type Choice = { field: FacetField; value: number | boolean } | { field: 'reuse'; value: Purpose }

/**
 * One option: ticking it goes to the filtered list, which is fetched as soon as one aims at it or
 * presses it.
 * Most options stay as they are when another is ticked, and are not rendered again.
 */
export const FacetCheckbox = memo(function FacetCheckbox({
  label,
  count,
  checked,
  go,
  ...choice
}: Choice & { label: string; count: number; checked: boolean; go: Go }) {
  const router = useRouter()
  const tick: Change = asked =>
    choice.field === 'reuse'
      ? withPurpose(asked, choice.value)
      : withOption(asked, choice.field, choice.value)
  const preload = () => {
    const search = tick(readCatalogueSearch(router.latestLocation.search))
    void router.preloadRoute({ to: '/spacecraft', search })
  }
  const disabled = count === 0 && !checked
  return (
    <label
      className="flex min-h-8 items-center gap-2.5 py-1 text-sm leading-snug hover:not-has-disabled:text-accent has-disabled:text-quiet"
      onPointerEnter={disabled ? undefined : () => aim(preload)}
      onPointerDown={disabled ? undefined : () => aim(preload, true)}
      onPointerLeave={leave}
    >
      <input
        type="checkbox"
        name={choice.field}
        value={String(choice.value)}
        className="size-4 shrink-0 accent-accent"
        checked={checked}
        disabled={disabled}
        onFocus={() => aim(preload)}
        onBlur={leave}
        onChange={() => go(tick)}
      />
      {/* The space is for browsers that show no more than text. */}
      {label}{' '}
      <span className="ml-auto shrink-0 pl-2 text-quiet tabular-nums">{formatCount(count)}</span>
    </label>
  )
})
