import type { Gap, GapField, Lacking } from '#ll2/gaps.ts'
import { shorten } from '../format/shorten.ts'

/** Of longer names the beginning must do: the number names the record. */
const longestName = 80
const longestAddress = 200

/**
 * What Launch Library 2 does not tell, for those who can put it right: Markdown that reads as plain
 * text, a line for each record. What only this copy lacks is no matter of theirs.
 * @param range - which of how many records these are
 * @param captured - the moment of the data: ISO-8601 UTC
 * @returns an empty text where nothing is missing there
 */
export function gapsText(
  records: readonly Lacking[],
  fields: readonly Gap[],
  range: string,
  captured: string | null,
): string {
  const titles = new Map(fields.map(({ field, title }) => [field, title]))
  const lines = records.flatMap(record => lineOf(record, titles))
  if (lines.length === 0) return ''
  const moment = captured ? `, as of ${captured.slice(0, 10)} (UTC)` : ''
  return [
    '# Gaps in the spacecraft of Launch Library 2',
    '',
    `What the API 2.3.0 does not tell${moment}: ${range}.`,
    '',
    ...lines,
    '',
  ].join('\n')
}

function lineOf(
  { kind, id, name, source_url, lacks, not_copied }: Lacking,
  titles: ReadonlyMap<GapField, string>,
): string[] {
  const missing = lacks.filter(field => !not_copied.includes(field))
  if (missing.length === 0) return []
  const what = missing.map(field => titles.get(field) ?? field).join(', ')
  const address = /^https?:\/\/\S+$/.test(source_url)
    ? ` ${shorten(source_url, longestAddress)}`
    : ''
  return [`- ${kind} ${id}, ${plainName(name)}: ${what}${address}`]
}

/** A name on one line, of which no Markdown is made. */
const plainName = (name: string) =>
  shorten(name.replace(/\s+/g, ' ').trim(), longestName).replace(/[\\`*_<>[\]]/g, '\\$&')
