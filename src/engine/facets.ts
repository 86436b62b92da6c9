import { writeDay } from '#ll2/calendar-day.ts'
import type { Facets } from '#ll2/facets.ts'
import { formatIsoDuration } from '#ll2/iso-duration.ts'
import { type RangeField, rangeFields } from '#ll2/range-fields.ts'
import type { SpacecraftFilters } from '#ll2/spacecraft-params.ts'
import { bucketEdges, bucketOf } from './buckets.ts'
import type { Columns, ConfigurationField, OwnField } from './columns.ts'
import type { Filter } from './filter.ts'
import { activeBits, configurationBits, filterBits } from './filter-bits.ts'
import type { Options } from './options.ts'
import { recordOf } from './record-of.ts'
import { countByPurpose } from './reuse.ts'
import { extent, selectRows, tally } from './tally.ts'

/**
 * Prepares the facets. A craft counts for a facet when it fails no filter but the facet's own,
 * so one array of failures answers all facets.
 */
export function createFacets(
  columns: Columns,
  filter: Filter,
): (filters: SpacecraftFilters) => Facets {
  const { records, options, licenceLinks, purposes, own, ranges, configuration, configurations } =
    columns
  const edgesOf = recordOf(rangeFields, field => bucketEdges(field, ranges[field]))
  const buckets = recordOf(rangeFields, field =>
    Uint32Array.from(ranges[field], value => bucketOf(edgesOf[field], value)),
  )
  const roomForMatching = new Uint32Array(records.length)
  const roomForFacet = new Uint32Array(records.length)

  return filters => {
    const active = activeBits(filters)
    const failed = filter.failures(filters)
    const matching = selectRows(failed, 0, roomForMatching)
    /** The rows a facet counts. They are overwritten by the next facet's. */
    const rowsBut = (bits: number) =>
      active & bits ? selectRows(failed, bits, roomForFacet) : matching

    const ofConfiguration = tally(rowsBut(configurationBits), configuration, configurations.length)
    const configurationFailed = filter.configurationFailures(filters)

    const ownFacet = <Value>(field: OwnField, values: Options<Value>) =>
      listOptions(values, tally(rowsBut(filterBits[field]), own[field], values.none + 1))

    function configurationFacet(field: ConfigurationField) {
      const counts = new Uint32Array(options[field].none)
      configurations.forEach(({ ordinals }, place) => {
        if ((configurationFailed[place] ?? 0) & ~filterBits[field]) return
        for (const ordinal of ordinals[field]) {
          counts[ordinal] = (counts[ordinal] ?? 0) + (ofConfiguration[place] ?? 0)
        }
      })
      return listOptions(options[field], counts)
    }

    function rangeFacet<Value>(field: RangeField, write: (value: number) => Value) {
      const edges = edgesOf[field]
      const rows = rowsBut(filterBits[field])
      const counts = tally(rows, buckets[field], edges.length + 1)
      const [min, max] = extent(rows, ranges[field])
      return {
        min: min > max ? null : write(min),
        max: min > max ? null : write(max),
        missing: counts[edges.length] ?? 0,
        histogram: edges.map((edge, bucket) => ({ from: write(edge), count: counts[bucket] ?? 0 })),
      }
    }

    return {
      count: matching.length,
      facets: {
        status: ownFacet('status', options.status),
        in_space: ownFacet('in_space', options.in_space),
        is_placeholder: ownFacet('is_placeholder', options.is_placeholder),
        type: configurationFacet('type'),
        agency: configurationFacet('agency'),
        family: configurationFacet('family'),
        spacecraft_config: configurationFacet('spacecraft_config'),
        license: ownFacet('license', options.license).map(option => ({
          ...option,
          link: licenceLinks.get(option.value) ?? null,
        })),
      },
      reuse: countByPurpose(purposes, tally(matching, own.license, purposes.length)),
      ranges: {
        time_in_space: rangeFacet('time_in_space', formatIsoDuration),
        time_docked: rangeFacet('time_docked', formatIsoDuration),
        flights_count: rangeFacet('flights_count', count => count),
        launched: rangeFacet('launched', writeDay),
      },
    }
  }
}

const listOptions = <Value>({ values, labels }: Options<Value>, counts: Uint32Array) =>
  values.map((value, ordinal) => ({
    value,
    label: labels[ordinal] ?? '',
    count: counts[ordinal] ?? 0,
  }))
