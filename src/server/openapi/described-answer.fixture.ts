import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import * as v from 'valibot'
import { createDescription } from './create-description.ts'
import { ownSchemas } from './schemas/own-schemas.ts'

const responseSchema = v.looseObject({
  $ref: v.optional(v.string()),
  content: v.optional(v.record(v.string(), v.looseObject({}))),
})

/** As much of the description as answers are compared with. */
const readableSchema = v.looseObject({
  paths: v.record(
    v.string(),
    v.looseObject({ get: v.looseObject({ responses: v.record(v.string(), responseSchema) }) }),
  ),
  components: v.looseObject({ responses: v.record(v.string(), responseSchema) }),
})

const id = 'description'

/** The description with our own objects closed: a member that nobody told of is a fault. */
const description = v.parse(readableSchema, closed(createDescription('http://catalogue.example')))
const ajv = addFormats.default(new Ajv2020({ allErrors: true }))
ajv.addVocabulary(Object.keys(description))
ajv.addSchema(description, id)

const paths = Object.keys(description.paths).map(template => ({
  template,
  // Ids may be written in any way Python reads, and are then the same ones.
  pattern: new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}))

/** The path that an address belongs to, the plainest of those that fit. */
export const templateOf = (path: string): string | undefined =>
  (
    paths.find(({ template }) => template === path) ??
    paths.find(({ pattern }) => pattern.test(path))
  )?.template

const compiled = new Map<string, ValidateFunction>()

/**
 * What is answered otherwise than the description tells; empty where it tells of it.
 * @param path - without its query
 */
export async function undescribed(path: string, answer: Response): Promise<string[]> {
  const template = templateOf(path)
  const { status } = answer
  // What is nowhere is told as nothing everywhere is, or leads to where it is.
  if (!template) return [301, 404, 405, 414].includes(status) ? [] : ['the address']
  const pointer = responsePointer(template, String(status))
  if (!pointer) return [`status ${status}`]
  const type = answer.headers.get('content-type')?.split(';')[0] ?? ''
  if (!type) return []
  if (!contentOf(pointer)?.[type]) return [`${type} with status ${status}`]
  // What is compressed says what it says uncompressed.
  if (!/[/+]json$/.test(type) || answer.headers.has('content-encoding')) return []

  const schema = `${pointer}/content/${escaped(type)}/schema`
  const isValid = compiled.get(schema) ?? ajv.compile({ $ref: `${id}#${schema}` })
  compiled.set(schema, isValid)
  if (isValid(await answer.clone().json())) return []
  return isValid.errors?.map(asText) ?? []
}

const asText = ({ instancePath, message, params }: ErrorObject) =>
  `${instancePath} ${message} ${JSON.stringify(params)}`.trim()

const named = '#/components/responses/'

function responsePointer(template: string, status: string): string | undefined {
  const response = description.paths[template]?.get.responses[status]
  if (response?.$ref) return response.$ref.slice(1)
  return response && `/paths/${escaped(template)}/get/responses/${status}`
}

function contentOf(pointer: string) {
  const name = `#${pointer}`.slice(named.length)
  const shared = `#${pointer}`.startsWith(named)
    ? description.components.responses[name]
    : undefined
  const [, , template = '', , , status = ''] = pointer.split('/')
  return (shared ?? description.paths[unescaped(template)]?.get.responses[status])?.content
}

const escaped = (text: string) => text.replaceAll('~', '~0').replaceAll('/', '~1')
const unescaped = (text: string) => text.replaceAll('~1', '/').replaceAll('~0', '~')

function closed(told: ReturnType<typeof createDescription>) {
  const { schemas, ...others } = told.components
  const isOurs = (name: string) => name in ownSchemas && name !== 'Description'
  return {
    ...told,
    components: {
      ...others,
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => [
          name,
          isOurs(name) ? closedSchema(schema) : schema,
        ]),
      ),
    },
  }
}

function closedSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closedSchema)
  if (typeof schema !== 'object' || schema === null) return schema
  const parts = Object.fromEntries(
    Object.entries(schema).map(([name, part]) => [name, closedSchema(part)]),
  )
  const isOpen = 'properties' in parts && !('additionalProperties' in parts)
  return isOpen ? { ...parts, additionalProperties: false } : parts
}
