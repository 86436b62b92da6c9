import type { DescribedSchema } from '#ll2/api-description.ts'

/** A member of a record, or of a member of it, with points between the names. */
export interface Member {
  name: string
  type: string
  about: string
}

/** The last part of an address within the description. */
export const nameIn = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1)

/** More words to choose from than this are told by their number. */
const mostWords = 12

/** What a value is, in a few words. */
export function typeText(schema: DescribedSchema): string {
  const { $ref, anyOf, oneOf, items, type, format } = schema
  if ($ref) return nameIn($ref)
  const choices = anyOf ?? oneOf
  if (choices) return [...new Set(choices.map(typeText))].join(' or ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) {
    return schema.enum.length > mostWords
      ? `one of ${schema.enum.length} words`
      : schema.enum.map(String).join(' or ')
  }
  if (type === 'array') return typeof items === 'object' ? `list of ${typeText(items)}` : 'list'
  return format ? `${type}, ${format}` : (type ?? 'anything')
}

/** Deeper than this nobody reads. */
const mostDepth = 3

/** The members of a record in order, those of nested records behind each. */
export function membersOf(schema: DescribedSchema, before = '', depth = 0): Member[] {
  const { properties } = schema
  if (!properties) return before || depth >= mostDepth ? [] : inner(schema, before, depth)
  return Object.entries(properties).flatMap(([key, member]) => {
    const name = before ? `${before}.${key}` : key
    const told = { name, type: typeText(member), about: member.description ?? '' }
    return depth < mostDepth ? [told, ...inner(member, name, depth + 1)] : [told]
  })
}

/** Of a list those of each thing in it; of one of several those of each of them. */
function inner(schema: DescribedSchema, before: string, depth: number): Member[] {
  const { anyOf, oneOf, items, properties } = schema
  if (properties) return membersOf(schema, before, depth)
  if (typeof items === 'object') return inner(items, before, depth)
  return (anyOf ?? oneOf ?? []).flatMap(choice => inner(choice, before, depth))
}
