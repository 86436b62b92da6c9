import { agencyMiniSchema, agencyNormalSchema } from '#ll2/agency.ts'
import { flightSchema, landingSchema, launchSchema } from '#ll2/flight.ts'
import { imageLicenseSchema, imageSchema } from '#ll2/image.ts'
import { pageSchema } from '#ll2/page.ts'
import { spacecraftDetailedSchema, spacecraftSchema } from '#ll2/spacecraft.ts'
import {
  familyDetailedSchema,
  familyMiniSchema,
  familyNormalSchema,
  spacecraftConfigDetailedSchema,
  spacecraftConfigNormalSchema,
  spacecraftConfigSchema,
} from '#ll2/spacecraft-config.ts'
import { spacecraftConfigTypeSchema } from '#ll2/spacecraft-config-type.ts'
import { spacecraftNormalSchema } from '#ll2/spacecraft-normal.ts'
import { spacecraftStatusSchema } from '#ll2/spacecraft-status.ts'
import { apiRootSchema, nestedRecordSchema } from './record-schemas.ts'

/** Launch Library 2’s records, by its own names: the schemas that its answers are parsed with. */
export const ll2Schemas = {
  SpacecraftNormal: spacecraftNormalSchema,
  SpacecraftEndpointDetailed: spacecraftDetailedSchema,
  SpacecraftConfigNormal: spacecraftConfigNormalSchema,
  SpacecraftConfigDetailed: spacecraftConfigDetailedSchema,
  SpacecraftConfigFamilyMini: familyMiniSchema,
  SpacecraftConfigFamilyNormal: familyNormalSchema,
  SpacecraftConfigFamilyDetailed: familyDetailedSchema,
  SpacecraftConfigType: spacecraftConfigTypeSchema,
  SpacecraftStatus: spacecraftStatusSchema,
  SpacecraftFlightNormal: flightSchema,
  LaunchNormal: launchSchema,
  Landing: landingSchema,
  AgencyMini: agencyMiniSchema,
  AgencyNormal: agencyNormalSchema,
  Image: imageSchema,
  ImageLicense: imageLicenseSchema,
} as const

/** What Launch Library 2’s addresses answer, made of its records. */
export const ll2Answers = {
  ApiRoot: apiRootSchema,
  Spacecraft: spacecraftSchema,
  SpacecraftConfig: spacecraftConfigSchema,
  NestedRecord: nestedRecordSchema,
  SpacecraftPage: pageSchema(spacecraftSchema),
  SpacecraftConfigPage: pageSchema(spacecraftConfigSchema),
  SpacecraftStatusPage: pageSchema(spacecraftStatusSchema),
  SpacecraftConfigTypePage: pageSchema(spacecraftConfigTypeSchema),
} as const
