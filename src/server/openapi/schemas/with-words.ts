import type { JsonSchema } from '@valibot/to-json-schema'
import { type Words, words } from './words.ts'

const wordsOf = new Map<string, Words>(Object.entries(words))

/**
 * Says of schemas and of their members what they are.
 * @throws Error for words about what is not there
 */
export function withWords(schemas: Record<string, JsonSchema>): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const { about, members = {} } = wordsOf.get(name) ?? { about: '' }
      let told: JsonSchema = { description: about, ...schema }
      for (const [path, text] of Object.entries(members)) {
        const described = describe(told, path.split('.'), text)
        if (!described) throw new Error(`There is no ${path} in ${name} to be described`)
        told = described
      }
      return [name, told]
    }),
  )
}

/** The same schema with a member described; undefined where it has no such member. */
function describe(
  schema: JsonSchema,
  [name, ...rest]: readonly string[],
  description: string,
): JsonSchema | undefined {
  if (name === undefined) return { description, ...schema }
  const { properties, items } = schema
  const member = properties?.[name]
  if (isSchema(member)) {
    const described = describe(member, rest, description)
    return described && { ...schema, properties: { ...properties, [name]: described } }
  }
  if (isSchema(items)) {
    const described = describe(items, [name, ...rest], description)
    return described && { ...schema, items: described }
  }
  // What may be null, or one of some: each that has the member.
  for (const kind of ['anyOf', 'oneOf'] as const) {
    const choices = schema[kind]?.map(choice =>
      isSchema(choice) ? (describe(choice, [name, ...rest], description) ?? choice) : choice,
    )
    if (choices?.some((choice, place) => choice !== schema[kind]?.[place])) {
      return { ...schema, [kind]: choices }
    }
  }
  return undefined
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
