import { stringify } from 'csv-stringify/sync'
import type { CatalogueExport } from '#ll2/catalogue-export.ts'

/**
 * Writes an export as CSV (RFC 4180) that spreadsheets open as it is: a byte order mark, so that
 * they read UTF-8; an apostrophe before what they would take for a formula; one row of names and
 * one for each craft. What belongs to the whole stands in the last columns of every row, because
 * lines above the names would spoil the table.
 */
export function writeCsv({
  spacecraft,
  query,
  source,
  captured_at,
  rights,
}: CatalogueExport): string {
  const rows = spacecraft.map(({ picture, family, ...fields }) => ({
    ...fields,
    family: family.join('; '),
    picture_url: picture?.url,
    picture_title: picture?.title,
    picture_credit: picture && (picture.credit ?? 'Unknown'),
    picture_licence: picture && (picture.licence ?? 'Unknown'),
    picture_licence_link: picture?.licence_link,
    query,
    source,
    captured_at,
    rights,
  }))
  return stringify(rows, {
    bom: true,
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  })
}

const columns = [
  'id',
  'name',
  'serial_number',
  'status',
  'spacecraft_config',
  'type',
  'agency',
  'family',
  'in_space',
  'is_placeholder',
  'time_in_space',
  'time_docked',
  'flights_count',
  'mission_ends_count',
  'description',
  'url',
  'picture_url',
  'picture_title',
  'picture_credit',
  'picture_licence',
  'picture_licence_link',
  'query',
  'source',
  'captured_at',
  'rights',
] as const
