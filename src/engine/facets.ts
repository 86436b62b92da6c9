import type { Facets } from '#ll2/facets.ts'
import { formatIsoDuration } from '#ll2/iso-duration.ts'
import { type RangeField, rangeFields, type SpacecraftFilters } from '#ll2/spacecraft-params.ts'
import { bucketEdges, bucketOf } from './buckets.ts'
import type { Columns, ConfigurationField, OwnField } from './columns.ts'
import { configurationBits, type Filter, filterBits } from './filter.ts'
import type { Options } from './options.ts'
import { recordOf } from './record-of.ts'
import { countMatches, extent, tally } from './tally.ts'

/**
 * Prepares the facets. A craft counts for a facet when it fails no filter but the facet's own,
 * so one array of failures answers all facets.
 */
export function createFacets(
  columns: Columns,
  filter: Filter,
): (filters: SpacecraftFilters) => Facets {
  const { options, own, ranges, configuration, configurations } = columns
  const buckets = recordOf(rangeFields, field =>
    Uint32Array.from(ranges[field], value => bucketOf(bucketEdges[field], value)),
  )

  return filters => {
    const failed = filter.failures(filters)
    const ofConfiguration = tally(failed, configurationBits, configuration, configurations.length)
    const configurationFailed = filter.configurationFailures(filters)

    const ownFacet = <Value>(field: OwnField, values: Options<Value>) =>
      listOptions(values, tally(failed, filterBits[field], own[field], values.none + 1))

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
      const edges = bucketEdges[field]
      const counts = tally(failed, filterBits[field], buckets[field], edges.length + 1)
      const [min, max] = extent(failed, filterBits[field], ranges[field])
      return {
        min: min > max ? null : write(min),
        max: min > max ? null : write(max),
        missing: counts[edges.length] ?? 0,
        histogram: edges.map((edge, bucket) => ({ from: write(edge), count: counts[bucket] ?? 0 })),
      }
    }

    return {
      count: countMatches(failed),
      facets: {
        status: ownFacet('status', options.status),
        in_space: ownFacet('in_space', options.in_space),
        is_placeholder: ownFacet('is_placeholder', options.is_placeholder),
        type: configurationFacet('type'),
        agency: configurationFacet('agency'),
        family: configurationFacet('family'),
        spacecraft_config: configurationFacet('spacecraft_config'),
        license: ownFacet('license', options.license),
      },
      ranges: {
        time_in_space: rangeFacet('time_in_space', formatIsoDuration),
        time_docked: rangeFacet('time_docked', formatIsoDuration),
        flights_count: rangeFacet('flights_count', count => count),
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
