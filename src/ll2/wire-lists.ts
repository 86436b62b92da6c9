import type * as v from 'valibot'
import type { CatalogueData } from './catalogue-data.ts'
import { spacecraftSchema } from './spacecraft.ts'
import { spacecraftConfigSchema } from './spacecraft-config.ts'
import { spacecraftConfigTypeSchema } from './spacecraft-config-type.ts'
import { spacecraftStatusSchema } from './spacecraft-status.ts'

interface WireList {
  /** The member of a catalogue that holds its records. */
  member: keyof CatalogueData
  /** Below the API's address. */
  path: string
  record: v.GenericSchema
}

/** LL2's lists of which a catalogue is made, by their names on the wire, in the order of files. */
export const wireLists = {
  spacecraft: { member: 'spacecraft', path: 'spacecraft/', record: spacecraftSchema },
  spacecraft_configurations: {
    member: 'configurations',
    path: 'spacecraft_configurations/',
    record: spacecraftConfigSchema,
  },
  spacecraft_statuses: {
    member: 'statuses',
    path: 'config/spacecraft_statuses/',
    record: spacecraftStatusSchema,
  },
  spacecraft_configuration_types: {
    member: 'types',
    path: 'config/spacecraft_configuration_types/',
    record: spacecraftConfigTypeSchema,
  },
} as const satisfies Record<string, WireList>

export type ListName = keyof typeof wireLists
/** What a record of a list is. */
export type RecordOf<List extends ListName> = v.InferOutput<(typeof wireLists)[List]['record']>

export const listNames = Object.keys(wireLists) as ListName[]

/** What is made of every list, by their names. */
export const eachList = <Value>(make: (list: ListName) => Value) =>
  Object.fromEntries(listNames.map(list => [list, make(list)])) as Record<ListName, Value>

/** The records that a catalogue has of a list. */
export const recordsOf = (catalogue: CatalogueData, list: ListName) =>
  catalogue[wireLists[list].member]
