import {
  agencyMiniSchema,
  agencyNormalSchema,
  agencyTypeSchema,
  countrySchema,
} from '#ll2/agency.ts'
import {
  flightSchema,
  landingLocationSchema,
  landingSchema,
  landingTypeSchema,
  launcherConfigurationSchema,
  launchSchema,
  launchStatusSchema,
  padSchema,
  rocketSchema,
} from '#ll2/flight.ts'
import {
  imageLicenseSchema,
  imageSchema,
  imageVariantSchema,
  imageVariantTypeSchema,
} from '#ll2/image.ts'
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
import {
  agencyDetailedSchema,
  agencySchema,
  apiRootSchema,
  locationSchema,
  programSchema,
} from './record-schemas.ts'

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
  LaunchStatus: launchStatusSchema,
  RocketNormal: rocketSchema,
  LauncherConfigList: launcherConfigurationSchema,
  Pad: padSchema,
  Location: locationSchema,
  ProgramNormal: programSchema,
  Landing: landingSchema,
  LandingLocation: landingLocationSchema,
  LandingType: landingTypeSchema,
  AgencyMini: agencyMiniSchema,
  AgencyNormal: agencyNormalSchema,
  AgencyDetailed: agencyDetailedSchema,
  AgencyType: agencyTypeSchema,
  Country: countrySchema,
  Image: imageSchema,
  ImageLicense: imageLicenseSchema,
  ImageVariant: imageVariantSchema,
  ImageVariantType: imageVariantTypeSchema,
} as const

/** What Launch Library 2’s addresses answer, made of its records. */
export const ll2Answers = {
  ApiRoot: apiRootSchema,
  Spacecraft: spacecraftSchema,
  SpacecraftConfig: spacecraftConfigSchema,
  Agency: agencySchema,
  SpacecraftPage: pageSchema(spacecraftSchema),
  SpacecraftConfigPage: pageSchema(spacecraftConfigSchema),
  SpacecraftStatusPage: pageSchema(spacecraftStatusSchema),
  SpacecraftConfigTypePage: pageSchema(spacecraftConfigTypeSchema),
} as const
