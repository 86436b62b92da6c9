import * as v from 'valibot'

/** A craft's picture with what must be said wherever it is shown. */
const picture = v.object({
  url: v.string(),
  title: v.string(),
  /** Null where none is recorded: that is no permission. */
  credit: v.nullable(v.string()),
  licence: v.nullable(v.string()),
  licence_link: v.nullable(v.string()),
})

/**
 * One craft as `/catalogue/export` writes it: LL2's fields, its nested objects by their names and
 * ids. The CSV has the same fields as columns, what is a list joined by "; ".
 */
const exportedSpacecraft = v.object({
  id: v.number(),
  name: v.string(),
  serial_number: v.nullable(v.string()),
  status: v.string(),
  status_id: v.number(),
  spacecraft_config: v.string(),
  spacecraft_config_id: v.number(),
  type: v.nullable(v.string()),
  type_id: v.nullable(v.number()),
  agency: v.nullable(v.string()),
  agency_id: v.nullable(v.number()),
  family: v.array(v.string()),
  /** Of the same families, in the same order. */
  family_ids: v.array(v.number()),
  in_space: v.nullable(v.boolean()),
  is_placeholder: v.nullable(v.boolean()),
  /** ISO-8601 durations, exact as LL2 has them; beside each the same in decimal days, rounded to a second. */
  time_in_space: v.nullable(v.string()),
  time_in_space_days: v.nullable(v.number()),
  time_docked: v.nullable(v.string()),
  time_docked_days: v.nullable(v.number()),
  flights_count: v.nullable(v.number()),
  mission_ends_count: v.nullable(v.number()),
  /** ISO-8601 UTC, by the craft's flights up to the capture; null where no flight tells. */
  first_launch: v.nullable(v.string()),
  last_mission_end: v.nullable(v.string()),
  description: v.nullable(v.string()),
  /** The record at LL2. */
  url: v.string(),
  picture: v.nullable(picture),
})

/** The answer of `/catalogue/export.json`: all craft of a list, and what one must know to use them. */
export const catalogueExportSchema = v.object({
  format: v.literal('spacecraft-catalogue-export'),
  version: v.literal(1),
  /** The API the data comes from. */
  source: v.string(),
  /** ISO-8601 UTC; null when the moment of capture is not recorded. */
  captured_at: v.nullable(v.string()),
  /** The filters and the order, as they stand in an address. */
  query: v.string(),
  rights: v.string(),
  count: v.number(),
  spacecraft: v.array(exportedSpacecraft),
})

export type CatalogueExport = v.InferOutput<typeof catalogueExportSchema>
export type ExportedSpacecraft = v.InferOutput<typeof exportedSpacecraft>
/** What an export says of the whole of it. */
export type ExportHead = Omit<CatalogueExport, 'spacecraft'>
