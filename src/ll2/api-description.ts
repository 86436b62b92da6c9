import * as v from 'valibot'

/** As much of a JSON Schema as a reader is told. */
export interface DescribedSchema {
  $ref?: string | undefined
  type?: string | undefined
  const?: unknown
  enum?: readonly unknown[] | undefined
  format?: string | undefined
  description?: string | undefined
  anyOf?: readonly DescribedSchema[] | undefined
  oneOf?: readonly DescribedSchema[] | undefined
  items?: DescribedSchema | boolean | undefined
  properties?: Readonly<Record<string, DescribedSchema>> | undefined
}

const schema: v.GenericSchema<DescribedSchema> = v.object({
  $ref: v.optional(v.string()),
  type: v.optional(v.string()),
  const: v.optional(v.unknown()),
  enum: v.optional(v.array(v.unknown())),
  format: v.optional(v.string()),
  description: v.optional(v.string()),
  anyOf: v.optional(v.array(v.lazy(() => schema))),
  oneOf: v.optional(v.array(v.lazy(() => schema))),
  items: v.optional(v.union([v.boolean(), v.lazy(() => schema)])),
  properties: v.optional(
    v.record(
      v.string(),
      v.lazy(() => schema),
    ),
  ),
})

const parameter = v.object({
  name: v.string(),
  in: v.picklist(['query', 'path']),
  description: v.string(),
  required: v.optional(v.boolean()),
  schema,
  example: v.optional(v.unknown()),
})

const reference = v.object({ $ref: v.string() })

const response = v.object({
  description: v.string(),
  content: v.optional(v.record(v.string(), v.object({ schema }))),
})

const operation = v.object({
  operationId: v.string(),
  tags: v.array(v.string()),
  summary: v.string(),
  description: v.string(),
  parameters: v.optional(v.array(v.union([reference, parameter]))),
  responses: v.record(v.string(), v.union([reference, response])),
})

/** What of `/catalogue/openapi.json` is told to people: the document has more. */
export const apiDescriptionSchema = v.object({
  tags: v.array(v.object({ name: v.string(), description: v.string() })),
  paths: v.record(v.string(), v.object({ get: operation })),
  components: v.object({
    schemas: v.record(v.string(), schema),
    parameters: v.record(v.string(), parameter),
    responses: v.record(v.string(), response),
  }),
})

export type ApiDescription = v.InferOutput<typeof apiDescriptionSchema>
export type DescribedParameter = v.InferOutput<typeof parameter>
