import type { JsonSchema } from '@valibot/to-json-schema'
import published from '../ll2-published.json' with { type: 'json' }

const description = 'As Launch Library 2 publishes it; the catalogue passes it on unread.'

/**
 * Adds to Launch Library 2’s records what they have by its own document and no schema of ours names:
 * it is in our answers too, as it came.
 * @param refOf - the address of a schema within the document
 */
export function withUnread(
  schemas: Record<string, JsonSchema>,
  refOf: (name: string) => string,
): Record<string, JsonSchema> {
  const toSchema = (type: string): JsonSchema => {
    const plain = type.replace(' | null', '')
    if (plain !== type) return { anyOf: [toSchema(plain), { type: 'null' }] }
    if (type.endsWith('[]')) return { type: 'array', items: toSchema(type.slice(0, -'[]'.length)) }
    const known = simple.find(one => one === type)
    if (known) return { type: known }
    // What our records do not read into either is some object.
    return type in schemas || type in published.schemas
      ? { $ref: refOf(type) }
      : { type: 'object', additionalProperties: true }
  }
  const told = Object.entries(published.schemas).map(([name, members]) => {
    const { properties = {}, ...schema } = schemas[name] ?? { description, type: 'object' }
    const unread = Object.entries(members)
      .filter(([member]) => !(member in properties))
      .map(([member, type]) => [member, { description, ...toSchema(type) }] as const)
    return [
      name,
      { ...schema, properties: { ...properties, ...Object.fromEntries(unread) } },
    ] as const
  })
  return { ...schemas, ...Object.fromEntries(told) }
}

const simple = ['string', 'integer', 'number', 'boolean'] as const
