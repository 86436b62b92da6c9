import { type Agency, type AgencyMini, agencyMiniSchema } from './agency.ts'
import type { Spacecraft } from './spacecraft.ts'
import {
  type FamilyDetailed,
  type FamilyMini,
  type FamilyNormal,
  familyMiniSchema,
  familyNormalSchema,
  type SpacecraftConfig,
  type SpacecraftConfigNormal,
  spacecraftConfigNormalSchema,
} from './spacecraft-config.ts'
import { type SpacecraftNormal, spacecraftNormalSchema } from './spacecraft-normal.ts'

/**
 * The normal form of a craft: what LL2 answers without `mode=detailed`. A craft we hold only in
 * normal form is returned as it is.
 */
export function toNormalSpacecraft(spacecraft: Spacecraft): SpacecraftNormal {
  if (spacecraft.response_mode === 'normal') return spacecraft
  return {
    ...pick(spacecraftNormalSchema.entries, spacecraft),
    response_mode: 'normal',
    spacecraft_config: toNormalConfig(spacecraft.spacecraft_config),
  }
}

/** The normal form of a configuration. */
export function toNormalConfig(config: SpacecraftConfig): SpacecraftConfigNormal {
  if (config.response_mode === 'normal') return config
  return {
    ...pick(spacecraftConfigNormalSchema.entries, config),
    response_mode: 'normal',
    agency: config.agency && toMiniAgency(config.agency),
    family: config.family ? config.family.map(toNormalFamily) : config.family,
  }
}

function toNormalFamily(family: FamilyDetailed): FamilyNormal {
  return {
    ...pick(familyNormalSchema.entries, family),
    response_mode: 'normal',
    manufacturer: family.manufacturer && toMiniAgency(family.manufacturer),
    parent: family.parent && toMiniFamily(family.parent),
  }
}

const toMiniAgency = (agency: Agency): AgencyMini => ({
  ...pick(agencyMiniSchema.entries, agency),
  response_mode: 'list',
})

const toMiniFamily = (family: FamilyNormal): FamilyMini => ({
  ...pick(familyMiniSchema.entries, family),
  response_mode: 'list',
})

/** The members of a record that a schema names, in the schema's order, which is LL2's own. */
function pick<Entries extends object, Wire extends { [Field in keyof Entries]?: unknown }>(
  entries: Entries,
  record: Wire,
): { [Field in keyof Entries]: Wire[Field] } {
  const picked: Partial<{ [Field in keyof Entries]: Wire[Field] }> = {}
  for (const field of Object.keys(entries) as (keyof Entries)[]) {
    if (field in record) picked[field] = record[field]
  }
  return picked as { [Field in keyof Entries]: Wire[Field] }
}
