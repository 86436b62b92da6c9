import { type JsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema'
import { isoDurationShape } from '#ll2/iso-duration.ts'
import { isoDurationSchema } from '#ll2/iso-duration-schema.ts'
import { namedSchemas } from './named-schemas.ts'
import { withUnread } from './with-unread.ts'
import { withWords } from './with-words.ts'

/** @returns the address of a schema within the document */
export const schemaRef = (name: string): string => `#/components/schemas/${name}`

/**
 * The schemas that the code parses with, as JSON Schema 2020-12, which is what OpenAPI 3.1 takes.
 * @throws Error for a schema that says something which JSON Schema cannot
 */
export function schemaComponents(): Record<string, JsonSchema> {
  const schemas = toJsonSchemaDefs(namedSchemas, {
    target: 'draft-2020-12',
    typeMode: 'output',
    overrideRef: ({ referenceId }) => schemaRef(referenceId),
    // What is checked by code of ours is more than a schema can say.
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type !== 'check') return undefined
      const isDuration = isoDurationSchema.pipe.some(action => action === valibotAction)
      return isDuration ? { ...jsonSchema, pattern: isoDurationShape.source } : jsonSchema
    },
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      // A constant tells its type, but not to every program that reads it.
      if (valibotSchema.type === 'literal') return { type: typeOf(jsonSchema.const), ...jsonSchema }
      // No more members than are told.
      if (valibotSchema.type === 'tuple') return { ...jsonSchema, items: false }
      return undefined
    },
  })
  return withWords(withUnread(schemas, schemaRef))
}

const typeOf = (constant: unknown) => (typeof constant === 'number' ? 'number' : 'string')
