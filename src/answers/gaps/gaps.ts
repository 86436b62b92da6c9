import { sharedWork, type Work } from '#engine/work.ts'
import { messages } from '#ll2/errors.ts'
import {
  craftGaps,
  type Gap,
  type GapField,
  type Gaps,
  gapFields,
  type Lacking,
} from '#ll2/gaps.ts'
import { pageLinks, parsePageParams } from '#ll2/page-params.ts'
import { parseInteger } from '#ll2/python-text.ts'
import { encodeQuery, lastOf, type QueryPairs } from '#ll2/query-string.ts'
import type { Endpoint, Refusal } from '../answer.ts'
import type { Catalogue } from '../catalogue.ts'
import { pageOf } from '../resource/list-answer.ts'
import { findGaps } from './find-gaps.ts'
import { gapTerms } from './gap-terms.ts'
import { listOfGap } from './list-of-gap.ts'

const path = '/catalogue/gaps'

interface Choice {
  field: GapField | undefined
  configuration: number | undefined
}

/**
 * `/catalogue/gaps`: what the copy does not know, counted by field and by configuration (the own
 * choice of each left out), and the records that lack it; looked for once.
 */
export function gaps(catalogue: Catalogue): Endpoint {
  const { engine, snapshot } = catalogue
  const find = sharedWork(() => findGaps(snapshot))

  function read(query: QueryPairs): { choice: Choice } | Refusal {
    const fieldText = lastOf(query, 'field') || undefined
    const configurationText = lastOf(query, 'spacecraft_config') || undefined
    const field = gapFields.find(known => known === fieldText)
    const id = Number(parseInteger(configurationText ?? '') ?? Number.NaN)
    const isKnown = engine.isKnown('spacecraft_config', id)
    const body = {
      ...(fieldText && !field && { field: [messages.invalidChoice] }),
      ...(configurationText && !isKnown && { spacecraft_config: [messages.invalidChoice] }),
    }
    if (Object.keys(body).length > 0) return { status: 400, body }
    return { choice: { field, configuration: configurationText && isKnown ? id : undefined } }
  }

  return {
    path,
    answer({ base, query }) {
      const outcome = read(query)
      if ('status' in outcome) return outcome
      const { choice } = outcome
      const params = parsePageParams(query)
      return {
        // Links to other pages carry every parameter along, unknown ones too.
        identity: `${base}${path}?${encodeQuery(query)} ${snapshot.captured_at}`,
        *build(): Work<Gaps> {
          const records = yield* find()
          const chosen = records
            .map(record => ({ ...record, ...within(record, choice.field) }))
            .filter(({ lacks }) => lacks.length > 0)
          const asked = chosen
            .filter(record => isOf(record, choice.configuration))
            .toSorted((a, b) => b.lacks.length - a.lacks.length)
          const { count, results } = pageOf(asked, params)
          return {
            count,
            ...pageLinks(base + path, query, params, count),
            results,
            captured_at: snapshot.captured_at,
            fields: countFields(catalogue, records, choice.configuration),
            configurations: countConfigurations(chosen),
          }
        },
      }
    },
  }
}

const isOf = ({ spacecraft_config }: Lacking, configuration: number | undefined) =>
  configuration === undefined || spacecraft_config.id === configuration

/** What a record lacks of a field alone, where one is asked for. */
function within({ lacks, not_copied }: Lacking, field: GapField | undefined) {
  const isAsked = (one: GapField) => field === undefined || one === field
  return { lacks: lacks.filter(isAsked), not_copied: not_copied.filter(isAsked) }
}

const craftFields: ReadonlySet<GapField> = new Set(craftGaps)

function countFields(
  catalogue: Catalogue,
  records: readonly Lacking[],
  configuration: number | undefined,
): Gap[] {
  const looked = records.filter(record => isOf(record, configuration))
  return gapFields.map(field => {
    const isOfCraft = craftFields.has(field)
    const all = looked.filter(({ kind }) => (kind === 'spacecraft') === isOfCraft)
    const lacking = all.filter(({ lacks }) => lacks.includes(field))
    const ids = new Set(lacking.map(({ id }) => id))
    return {
      field,
      of: isOfCraft ? 'spacecraft' : 'configurations',
      ...gapTerms[field],
      count: lacking.length,
      not_copied: lacking.filter(({ not_copied }) => not_copied.includes(field)).length,
      total: all.length,
      list: isOfCraft ? listOfGap(catalogue, field, ids, configuration) : null,
    }
  })
}

function countConfigurations(records: readonly Lacking[]): Gaps['configurations'] {
  const counts = new Map<number, Gaps['configurations'][number]>()
  for (const { spacecraft_config, lacks } of records) {
    const { id, name } = spacecraft_config
    const before = counts.get(id)
    counts.set(id, { id, name: before?.name ?? name, count: (before?.count ?? 0) + lacks.length })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.id - b.id)
}
