import * as v from 'valibot'
import { finish } from '#engine/work.ts'
import type { CatalogueData } from '#ll2/catalogue-data.ts'
import { type RecordKind, recordsSchema } from '#ll2/records.ts'
import { answersOver, base } from '../ask.fixture.ts'
import { askValue } from '../ask-value.ts'

/** When the catalogues of these tests are captured. */
export const captured = '2020-01-01T00:00:00Z'

/** What a catalogue answers at the records' address. */
export const recordsOf = (data: CatalogueData, at = captured) =>
  v.parse(recordsSchema, finish(askValue(answersOver(data, at), '/catalogue/records', base)).body)

/** What is found for a record of a catalogue, the craft behind it by name. */
export function foundIn(data: CatalogueData, kind: RecordKind) {
  const record = recordsOf(data).records.find(one => one.kind === kind)
  if (!record) throw new Error(`No ${kind}`)
  const { kind: _, title, definition, needs_flights, of, holders, ...found } = record
  return { ...found, holders: holders.map(({ spacecraft }) => spacecraft.name) }
}

/** What is found where nothing is known. */
export const none = {
  amount: null,
  duration: null,
  moment: null,
  period: null,
  periods: 0,
  count: 0,
  holders: [],
  list: null,
}

export const destroyed = { id: 3, name: 'Destroyed' }
