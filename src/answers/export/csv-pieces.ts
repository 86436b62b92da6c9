import type { ExportedSpacecraft, ExportHead } from '#ll2/catalogue-export.ts'
import { type Cell, csvCell } from './csv-cell.ts'

/**
 * Writes an export as CSV (RFC 4180) that spreadsheets open as it is: a byte order mark, so that
 * they read UTF-8; one row of names and one for each craft. What belongs to the whole stands in
 * the last columns of every row, because lines above the names would spoil the table.
 * @param chosen - which columns, in their order; by default all
 */
export function* csvPieces(
  head: ExportHead,
  spacecraft: Iterable<ExportedSpacecraft>,
  chosen: readonly string[] = csvColumns,
): Generator<string> {
  yield `\u{FEFF}${chosen.join(',')}\r\n`
  const whole = Object.fromEntries(
    Object.entries(ofTheWhole).map(([name, toCell]) => [name, csvCell(toCell(head))]),
  )
  const toCells = chosen.map(name => {
    const toCell = columns[name]
    return (craft: ExportedSpacecraft) => (toCell ? csvCell(toCell(craft)) : whole[name])
  })
  for (const craft of spacecraft) {
    yield `${toCells.map(toCell => toCell(craft)).join(',')}\r\n`
  }
}

/** The same in every row. */
const ofTheWhole: Record<string, (head: ExportHead) => Cell> = {
  query: ({ query }) => query,
  source: ({ source }) => source,
  captured_at: ({ captured_at }) => captured_at,
  rights: ({ rights }) => rights,
}

/** Of each craft, in this order. Names are what readers go by: a new column stands beside its kin. */
const columns: Record<string, (craft: ExportedSpacecraft) => Cell> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  serial_number: ({ serial_number }) => serial_number,
  status: ({ status }) => status,
  status_id: ({ status_id }) => status_id,
  spacecraft_config: ({ spacecraft_config }) => spacecraft_config,
  spacecraft_config_id: ({ spacecraft_config_id }) => spacecraft_config_id,
  type: ({ type }) => type,
  type_id: ({ type_id }) => type_id,
  agency: ({ agency }) => agency,
  agency_id: ({ agency_id }) => agency_id,
  family: ({ family }) => family.join('; '),
  family_ids: ({ family_ids }) => family_ids.join('; '),
  in_space: ({ in_space }) => in_space,
  is_placeholder: ({ is_placeholder }) => is_placeholder,
  time_in_space: ({ time_in_space }) => time_in_space,
  time_in_space_days: ({ time_in_space_days }) => time_in_space_days,
  time_docked: ({ time_docked }) => time_docked,
  time_docked_days: ({ time_docked_days }) => time_docked_days,
  flights_count: ({ flights_count }) => flights_count,
  mission_ends_count: ({ mission_ends_count }) => mission_ends_count,
  first_launch: ({ first_launch }) => first_launch,
  last_mission_end: ({ last_mission_end }) => last_mission_end,
  description: ({ description }) => description,
  url: ({ url }) => url,
  picture_url: ({ picture }) => picture?.url,
  picture_title: ({ picture }) => picture?.title,
  picture_credit: ({ picture }) => picture && (picture.credit ?? 'Unknown'),
  picture_licence: ({ picture }) => picture && (picture.licence ?? 'Unknown'),
  picture_licence_link: ({ picture }) => picture?.licence_link,
}

/** The names of all columns, in the order of the file. */
export const csvColumns: readonly string[] = [...Object.keys(columns), ...Object.keys(ofTheWhole)]
