import * as v from 'valibot'
import { pageSchema } from '#ll2/page.ts'
import { eachList } from '#ll2/wire-lists.ts'

export const fileFormat = 'spacecraft-catalogue-snapshot'
export const fileVersion = 1

export const fileMarkSchema = v.looseObject({
  format: v.literal(fileFormat),
  version: v.literal(fileVersion),
})

const httpAddress = /^https?:\/\/[^/\s]+\//
const utcShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/

/** Written back to compare, because `Date` rolls 31 February over to March. */
function isUtcMoment(text: string): boolean {
  const time = utcShape.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, 19))
}

const records = v.array(v.unknown())

/** A snapshot file but for its records, which are checked one by one. */
export const fileSchema = v.object({
  source: v.pipe(
    v.string(),
    v.check(text => httpAddress.test(text), 'expected an http address'),
  ),
  captured_at: v.nullable(
    v.pipe(v.string(), v.check(isUtcMoment, 'expected an ISO-8601 time in UTC, ending in Z')),
  ),
  complete: v.boolean(),
  ...eachList(() => v.optional(records, [])),
  spacecraft: records,
})

const savedPageSchema = pageSchema(v.unknown())
const upstream = 'https://ll.thespacedevs.com/2.3.0/'

/**
 * Gives a saved LL2 answer, which is a list page or a bare array of craft, the form of a snapshot
 * file. Anything else is returned as it is.
 */
export function asSnapshotFile(data: unknown): unknown {
  const answer = v.is(savedPageSchema, data) ? data.results : data
  if (!Array.isArray(answer)) return data
  return {
    format: fileFormat,
    version: fileVersion,
    source: sourceOf(answer),
    captured_at: null,
    complete: false,
    spacecraft: answer,
  }
}

const linkedSchema = v.looseObject({
  url: v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s]+\/\d+\.\d+\.\d+\//)),
})

/** The API that a saved answer came from, as its first linked record tells it. */
function sourceOf(answer: readonly unknown[]): string {
  const linked = answer.find(record => v.is(linkedSchema, record))
  return linked ? linked.url.split('/').slice(0, 4).join('/').concat('/') : upstream
}
