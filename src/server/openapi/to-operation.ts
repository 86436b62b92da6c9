import type { Body, Described, Parameter } from './described.ts'
import { filterParameters } from './parameters/filter-parameters.ts'
import { orderParameters } from './parameters/order-parameters.ts'
import { formatParameter, modeParameter, pageParameters } from './parameters/page-parameters.ts'
import { type ErrorName, statusOf } from './responses/errors.ts'
import { schemaRef } from './schemas/to-components.ts'

/** What many addresses take, told once. */
const shared: readonly Parameter[] = [
  ...filterParameters,
  ...orderParameters,
  modeParameter,
  ...pageParameters,
  formatParameter,
]

/** Parameters by the names that addresses refer to. */
export const parameterComponents = Object.fromEntries(
  shared.map(parameter => [parameter.name, parameter]),
)

/** What any address may answer. */
const common: readonly ErrorName[] = ['MethodNotAllowed', 'TooLong', 'Unexpected', 'Busy']

/** An address as a path item of OpenAPI. */
export function toOperation({
  id,
  tag,
  summary,
  description,
  parameters = [],
  found,
  hasTag,
  hasRevision,
  errors,
}: Described) {
  return {
    get: {
      operationId: id,
      tags: [tag],
      summary,
      description,
      ...(parameters.length > 0 && { parameters: parameters.map(toParameter) }),
      responses: {
        200: {
          description: found.description,
          ...((hasTag || hasRevision) && {
            headers: {
              ...(hasTag && { ETag: { $ref: '#/components/headers/ETag' } }),
              ...(hasRevision && {
                'Catalogue-Revision': { $ref: '#/components/headers/CatalogueRevision' },
              }),
            },
          }),
          content: Object.fromEntries(
            Object.entries(found.content).map(([type, body]) => [type, { schema: toSchema(body) }]),
          ),
        },
        ...(hasTag && { 304: { $ref: '#/components/responses/NotModified' } }),
        // Of one status the first counts: what an address tells of itself.
        ...Object.fromEntries(
          [...errors, ...common]
            .toReversed()
            .map(name => [statusOf(name), { $ref: `#/components/responses/${name}` }]),
        ),
      },
    },
  }
}

const toParameter = (parameter: Parameter) =>
  shared.includes(parameter) ? { $ref: `#/components/parameters/${parameter.name}` } : parameter

const toSchema = (body: Body) =>
  'json' in body ? { $ref: schemaRef(body.json) } : { type: 'string', description: body.text }
