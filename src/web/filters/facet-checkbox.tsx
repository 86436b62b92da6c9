import { useRouter } from '@tanstack/react-router'
import { formatCount } from '../format/count.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import type { Go } from '../search/use-go.ts'

/**
 * One option: ticking it goes to the filtered list, which is fetched as soon as one aims at it.
 * @param name - with `value` what a form without script sends
 * @param next - the list with the option ticked, or no longer
 */
export function FacetCheckbox({
  name,
  value,
  label,
  count,
  checked,
  next,
  go,
}: {
  name: string
  value: string
  label: string
  count: number
  checked: boolean
  next: CatalogueSearch
  go: Go
}) {
  const router = useRouter()
  const preload = () => void router.preloadRoute({ to: '/spacecraft', search: next })
  const disabled = count === 0 && !checked
  return (
    <label
      className="flex min-h-8 items-center gap-2.5 py-1 text-sm leading-snug hover:not-has-disabled:text-accent has-disabled:text-quiet"
      onPointerEnter={disabled ? undefined : preload}
    >
      <input
        type="checkbox"
        name={name}
        value={value}
        className="size-4 shrink-0 accent-accent"
        checked={checked}
        disabled={disabled}
        onFocus={preload}
        onChange={() => go(next)}
      />
      {/* The space is for browsers that show no more than text. */}
      {label}{' '}
      <span className="ml-auto shrink-0 pl-2 text-quiet tabular-nums">{formatCount(count)}</span>
    </label>
  )
}
