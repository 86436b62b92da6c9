import { Fragment } from 'react'
import type { RangeField } from '#ll2/range-fields.ts'
import { formatCount } from '../../format/count.ts'
import { WithoutScript } from '../../reader/without-script.tsx'
import type { CatalogueSearch } from '../../search/catalogue-search.ts'
import { isTime, type RangeEnds, rangeOf, withRange } from '../../search/range-groups.ts'
import type { Go } from '../../search/use-go.ts'
import { useListHref } from '../../search/use-list-href.ts'
import { TogglePill } from '../../ui/toggle-pill.tsx'
import { RangeFields } from './range-fields.tsx'
import { RangeHistogram } from './range-histogram.tsx'
import { rangePresets } from './range-presets.ts'
import { greatestText, type RangeFacet } from './range-summary.ts'

/** The ways to choose a range: by a word, or by its ends, with a look at how the craft are spread. */
export function RangeControls({
  field,
  facet,
  search,
  go,
}: {
  field: RangeField
  facet: RangeFacet
  search: CatalogueSearch
  go: Go
}) {
  const ends = rangeOf(search, field)
  return (
    <>
      <RangeHistogram field={field} facet={facet} search={search} go={go} />
      <div className="mt-2 flex flex-wrap lg:min-h-16 content-start gap-2 noscript:text-sm">
        {rangePresets(field, facet).map(({ name, count, ends: chosen }) => {
          const isPressed = isEqual(chosen, ends)
          const text = count === undefined ? name : `${name} ${formatCount(count)}`
          return (
            <Fragment key={name}>
              <TogglePill
                isPressed={isPressed}
                disabled={count === 0 && !isPressed}
                onPress={() => go(asked => withRange(asked, field, isPressed ? {} : chosen))}
              >
                {text}
              </TogglePill>
              <WithoutScript>
                {isPressed || count === 0 ? (
                  text
                ) : (
                  <PresetLink search={withRange(search, field, chosen)} name={text} />
                )}
              </WithoutScript>
            </Fragment>
          )
        })}
      </div>
      <RangeFields field={field} search={search} go={go} hint={hintOf(field, facet, ends)} />
    </>
  )
}

/** The same without script. Its address is written where it is rendered, and nowhere else. */
const PresetLink = ({ search, name }: { search: CatalogueSearch; name: string }) => (
  <a href={useListHref()(search)} className="link">
    {name}
  </a>
)

const isEqual = (a: RangeEnds, b: RangeEnds) => a.gte === b.gte && a.lte === b.lte

/** Without a lower end a range of times holds the craft that no time is recorded of. */
function hintOf(field: RangeField, facet: RangeFacet, { gte, lte }: RangeEnds): string {
  return isTime(field) && gte === undefined && lte !== undefined
    ? 'Includes craft with no time recorded'
    : greatestText(field, facet)
}
