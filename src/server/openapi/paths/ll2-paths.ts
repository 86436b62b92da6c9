import type { Described, DescribedPaths, Found, Parameter } from '../described.ts'
import { configurationParameters } from '../parameters/configuration-parameters.ts'
import { filterParameters } from '../parameters/filter-parameters.ts'
import { configurationOrder, orderParameters, tableOrder } from '../parameters/order-parameters.ts'
import {
  formatParameter,
  idParameter,
  modeParameter,
  pageParameters,
} from '../parameters/page-parameters.ts'
import type { ComponentName } from '../schemas/named-schemas.ts'

/** As JSON for programs, as a page for people. */
export const inBothFormats = (description: string, json: ComponentName): Found => ({
  description,
  content: { 'application/json': { json }, 'text/html': { text: 'A page that shows it.' } },
})

type Told = Pick<Described, 'id' | 'summary' | 'description'> & {
  parameters?: readonly Parameter[]
  found: Found
}

/** A list or a record of Launch Library 2’s. */
export const ofLl2 = ({ parameters = [], ...told }: Told): Described => ({
  ...told,
  tag: 'Launch Library 2',
  parameters: [...parameters, formatParameter],
  hasTag: true,
  errors: ['Ll2BadParameters', 'Ll2NotFound', 'NotAcceptable'],
})

export const ll2Paths = {
  '/2.3.0/': ofLl2({
    id: 'apiRoot',
    summary: 'The index',
    description: 'The address of each list.',
    found: inBothFormats('The index.', 'ApiRoot'),
  }),
  '/2.3.0/spacecraft/': ofLl2({
    id: 'listSpacecraft',
    summary: 'Craft, filtered and ordered',
    description:
      'A page of craft. Records that are equal in the asked order follow by `id`, so that paging shows each of them once.',
    parameters: [...filterParameters, ...orderParameters, modeParameter, ...pageParameters],
    found: inBothFormats('A page of craft.', 'SpacecraftPage'),
  }),
  '/2.3.0/spacecraft/{id}/': ofLl2({
    id: 'getSpacecraft',
    summary: 'One craft',
    description:
      'A craft with its flights, whatever `mode` says; as it is, where the copy holds it in normal mode only. The filters of the list apply here too: a craft that they leave out is not found.',
    parameters: [idParameter('the craft', 198), ...filterParameters],
    found: inBothFormats('The craft.', 'Spacecraft'),
  }),
  '/2.3.0/spacecraft_configurations/': ofLl2({
    id: 'listConfigurations',
    summary: 'Kinds of craft',
    description: 'A page of configurations.',
    parameters: [...configurationParameters, configurationOrder, modeParameter, ...pageParameters],
    found: inBothFormats('A page of configurations.', 'SpacecraftConfigPage'),
  }),
  '/2.3.0/spacecraft_configurations/{id}/': ofLl2({
    id: 'getConfiguration',
    summary: 'One kind of craft',
    description:
      'A configuration with its measures and its record. The filters of the list apply here too.',
    parameters: [idParameter('the configuration', 1), ...configurationParameters],
    found: inBothFormats('The configuration.', 'SpacecraftConfig'),
  }),
  '/2.3.0/config/spacecraft_statuses/': ofLl2({
    id: 'listSpacecraftStatuses',
    summary: 'Statuses',
    description: 'All statuses that a craft may have, also those that none has.',
    parameters: [tableOrder, ...pageParameters],
    found: inBothFormats('A page of statuses.', 'SpacecraftStatusPage'),
  }),
  '/2.3.0/config/spacecraft_statuses/{id}/': ofLl2({
    id: 'getSpacecraftStatus',
    summary: 'One status',
    description: 'A status by its id.',
    parameters: [idParameter('the status', 1)],
    found: inBothFormats('The status.', 'SpacecraftStatus'),
  }),
  '/2.3.0/config/spacecraft_configuration_types/': ofLl2({
    id: 'listSpacecraftTypes',
    summary: 'Types of configurations',
    description: 'All types that a configuration may have.',
    parameters: [tableOrder, ...pageParameters],
    found: inBothFormats('A page of types.', 'SpacecraftConfigTypePage'),
  }),
  '/2.3.0/config/spacecraft_configuration_types/{id}/': ofLl2({
    id: 'getSpacecraftType',
    summary: 'One type',
    description: 'A type by its id.',
    parameters: [idParameter('the type', 2)],
    found: inBothFormats('The type.', 'SpacecraftConfigType'),
  }),
} as const satisfies DescribedPaths
