import { facetGroups } from '../search/facet-groups.ts'
import { namedFields } from '../search/named-fields.ts'
import { rangeGroups } from '../search/range-groups.ts'

const order = [
  'status',
  'in_space',
  'type',
  'agency',
  'launched',
  'on',
  'time_in_space',
  'flights_count',
  'family',
  'spacecraft_config',
  'license',
  'time_docked',
  'is_placeholder',
] as const

const onDate = namedFields({ on: 'In space on a date' })

/** All groups in reading order: what people look for first; the last is about records. */
export const filterGroups = [...facetGroups, ...rangeGroups, ...onDate].toSorted(
  (a, b) => order.indexOf(a.field) - order.indexOf(b.field),
)

/** Stands for filters that are on their way. */
export function FiltersSkeleton() {
  return (
    <div className="-mt-3 divide-y divide-line border-b border-line max-lg:mt-0" aria-hidden="true">
      {filterGroups.map(({ name }) => (
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
