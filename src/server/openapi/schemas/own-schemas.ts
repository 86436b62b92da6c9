import { agencyEntrySchema } from '#ll2/agency-entry.ts'
import { catalogueExportSchema } from '#ll2/catalogue-export.ts'
import { catalogueStatusSchema } from '#ll2/catalogue-status.ts'
import { changesSinceSchema } from '#ll2/changes-since.ts'
import { completionsSchema } from '#ll2/completions.ts'
import { configurationEntriesSchema, configurationEntrySchema } from '#ll2/configuration-entry.ts'
import { craftHistorySchema } from '#ll2/craft-history.ts'
import { creditsSchema } from '#ll2/credits.ts'
import { datesSchema } from '#ll2/dates.ts'
import { entriesSchema, entrySchema } from '#ll2/entry.ts'
import { facetsSchema } from '#ll2/facets.ts'
import { gapSchema, gapsSchema, lackingSchema } from '#ll2/gaps.ts'
import { craftUpSchema, inSpaceSchema } from '#ll2/in-space.ts'
import { jsonFeedSchema } from '#ll2/json-feed.ts'
import { recordHolderSchema, recordSchema, recordsSchema } from '#ll2/records.ts'
import { suggestionsSchema } from '#ll2/suggestions.ts'
import { atOnceSchema } from '#ll2/views/at-once.ts'
import { chartSchema } from '#ll2/views/chart.ts'
import { timelineSchema } from '#ll2/views/timeline.ts'
import { descriptionSchema } from './description-schema.ts'
import { detailSchema, fieldErrorsSchema } from './error-schemas.ts'
import { snapshotFileSchema } from './record-schemas.ts'

/** What our own addresses answer: the schemas that the web app reads it with. */
export const ownSchemas = {
  Entry: entrySchema,
  Entries: entriesSchema,
  AgencyEntry: agencyEntrySchema,
  ConfigurationEntry: configurationEntrySchema,
  ConfigurationEntries: configurationEntriesSchema,
  Facets: facetsSchema,
  Suggestions: suggestionsSchema,
  Completions: completionsSchema,
  Dates: datesSchema,
  CraftUp: craftUpSchema,
  InSpace: inSpaceSchema,
  CatalogueRecord: recordSchema,
  RecordHolder: recordHolderSchema,
  Records: recordsSchema,
  Gap: gapSchema,
  Lacking: lackingSchema,
  Gaps: gapsSchema,
  Credits: creditsSchema,
  Timeline: timelineSchema,
  AtOnce: atOnceSchema,
  Chart: chartSchema,
  Export: catalogueExportSchema,
  Snapshot: snapshotFileSchema,
  Status: catalogueStatusSchema,
  JsonFeed: jsonFeedSchema,
  ChangesSince: changesSinceSchema,
  CraftHistory: craftHistorySchema,
  Description: descriptionSchema,
  Detail: detailSchema,
  FieldErrors: fieldErrorsSchema,
} as const
