import { facetGroups } from '../search/facet-groups.ts'
import { rangeGroups } from '../search/range-groups.ts'

/** The last facet is about records rather than craft: it stands below the ranges. */
export const facetsFirst = facetGroups.filter(({ field }) => field !== 'is_placeholder')
export const facetsLast = facetGroups.filter(({ field }) => field === 'is_placeholder')

/** Stands for filters that are on their way. */
export function FiltersSkeleton() {
  return (
    <div className="-mt-3 divide-y divide-line border-b border-line max-lg:mt-0" aria-hidden="true">
      {[...facetsFirst, ...rangeGroups, ...facetsLast].map(({ name }) => (
        <div key={name} className="py-5">
          <p className="text-sm font-semibold">{name}</p>
          <div className="after-wait mt-4 grid gap-4">
            {['w-3/4', 'w-1/2', 'w-2/3'].map(width => (
              <div key={width} className={`h-4 bg-wash ${width}`} />
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}
