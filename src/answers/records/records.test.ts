import * as v from 'valibot'
import { expect, test } from 'vitest'
import { finish } from '#engine/work.ts'
import { type RecordKind, recordKinds, recordsSchema } from '#ll2/records.ts'
import { makeCatalogue } from '#testing/make-catalogue.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { answersOver, base, identityOf } from '../ask.fixture.ts'
import { askValue } from '../ask-value.ts'
import { captured, destroyed, foundIn, none, recordsOf } from './records.fixture.ts'

const told = (kind: RecordKind, craft: Parameters<typeof makeCatalogue>[0]) =>
  foundIn(makeCatalogue(craft), kind)

test('every record says what it is, what is compared and what it counts, in a fixed order', () => {
  const { records } = recordsOf(makeCatalogue([]))
  expect(records.map(({ kind }) => kind)).toEqual(recordKinds)
  for (const { title, definition } of records) {
    expect(title).toMatch(/^[A-Z]/)
    expect(definition).toMatch(/\w\.$/)
  }
})

test('without craft there are no records', () => {
  for (const kind of recordKinds) expect(told(kind, [])).toEqual(none)
})

test('a copy without flights tells the records that take none, and says so of the others', () => {
  const { knows_flights, records } = recordsOf(
    makeCatalogue([
      { flights_count: 2, time_in_space: 'P1D', time_docked: 'PT1H', status: destroyed },
    ]),
  )
  expect(knows_flights).toBe(false)
  const known = records.filter(({ holders }) => holders.length > 0)
  expect(known.map(({ needs_flights }) => needs_flights)).toEqual([false, false, false, false])
  expect(records.filter(({ needs_flights }) => needs_flights)).toHaveLength(6)
})

test('the answer is worked out once, and is another for data of another moment', () => {
  const data = makeCatalogue([{ flights_count: 1 }])
  const answers = answersOver(data, captured)
  const ask = () => finish(askValue(answers, '/catalogue/records', base)).body
  expect(ask()).toBe(ask())
  const identities = [captured, '2021-01-01T00:00:00Z'].map(moment =>
    identityOf(data, '/catalogue/records', moment),
  )
  expect(new Set(identities).size).toBe(2)
})

test('every list that a record names has the craft behind it, whole or at its top', () => {
  const data = syntheticCatalogue({ size: 300, mode: 'detailed' })
  const answers = answersOver(data, '2025-06-01T00:00:00Z')
  const ask = (path: string) => finish(askValue(answers, path, base))
  const { records } = v.parse(recordsSchema, ask('/catalogue/records').body)
  const lists = records.filter(({ list }) => list !== null)
  expect(lists.length).toBeGreaterThan(6)
  for (const { kind, list, holders, count, of } of lists) {
    const { status, body } = ask(`/catalogue/entries?${list}&nulls=last&limit=300`)
    expect(status).toBe(200)
    const page = v.parse(
      v.object({ count: v.number(), results: v.array(v.object({ id: v.number() })) }),
      body,
    )
    const ids = page.results.map(({ id }) => id)
    const behind = holders.map(({ spacecraft }) => spacecraft.id)
    expect(ids, kind).toEqual(expect.arrayContaining(behind))
    if (of === 'craft') expect(page.count, kind).toBe(count)
    if (list?.startsWith('ordering=-'))
      expect(ids.slice(0, count).sort(), kind).toEqual(behind.sort())
  }
})
