import type { ApiDescription, DescribedParameter } from '#ll2/api-description.ts'
import { type Member, membersOf, nameIn, typeText } from './schema-text.ts'

export interface Parameter {
  name: string
  isInPath: boolean
  isRequired: boolean
  /** Markdown, as all that is told about something. */
  about: string
  type: string
  /** The words there are to choose from, where there are. */
  words: readonly string[]
  example: string
}

/** An answer that is no success. */
export interface Refusal {
  status: string
  about: string
}

/** One address of the API, to be read by people. */
export interface Call {
  id: string
  path: string
  summary: string
  about: string
  /** The names of those that many calls take. */
  shared: readonly string[]
  parameters: readonly Parameter[]
  found: string
  /** Media types, each with the name of what it holds, or without. */
  answers: readonly { type: string; record: string | undefined }[]
  /** Names of refusals. */
  refusals: readonly string[]
}

/** What the API answers with, by name. */
export interface Told {
  name: string
  about: string
  members: readonly Member[]
}

/** The whole API, in the order in which its description tells of it. */
export interface Reference {
  groups: readonly { name: string; about: string; calls: readonly Call[] }[]
  shared: readonly Parameter[]
  records: readonly Told[]
  refusals: Readonly<Record<string, Refusal>>
}

/** Gathers from the description what a page tells: a third of it. */
export function toReference({ tags, paths, components }: ApiDescription): Reference {
  const statuses = new Map<string, string>()
  const calls = Object.entries(paths).map(([path, { get }]) => {
    const { 200: found, ...others } = get.responses
    const parameters = get.parameters ?? []
    for (const [status, other] of Object.entries(others)) {
      if ('$ref' in other) statuses.set(nameIn(other.$ref), status)
    }
    const content = found && 'content' in found ? found.content : undefined
    const call: Call = {
      id: get.operationId,
      path,
      summary: get.summary,
      about: get.description,
      shared: parameters.flatMap(one => ('$ref' in one ? nameIn(one.$ref) : [])),
      parameters: parameters.flatMap(one => ('$ref' in one ? [] : toParameter(one))),
      found: found && 'description' in found ? found.description : '',
      answers: Object.entries(content ?? {}).map(([type, { schema }]) => ({
        type,
        record: schema.$ref && nameIn(schema.$ref),
      })),
      refusals: Object.values(others).flatMap(one => ('$ref' in one ? nameIn(one.$ref) : [])),
    }
    return { call, tag: get.tags[0] }
  })
  return {
    groups: tags.map(({ name, description }) => ({
      name,
      about: description,
      calls: calls.flatMap(({ call, tag }) => (tag === name ? call : [])),
    })),
    shared: Object.values(components.parameters).map(toParameter),
    records: Object.entries(components.schemas).map(([name, schema]) => ({
      name,
      about: schema.description ?? '',
      members: membersOf(schema),
    })),
    refusals: Object.fromEntries(
      Object.entries(components.responses).map(([name, { description }]) => [
        name,
        { status: statuses.get(name) ?? '', about: description },
      ]),
    ),
  }
}

function toParameter(parameter: DescribedParameter): Parameter {
  const { name, schema, example } = parameter
  const { items } = schema
  const choices = schema.enum ?? (typeof items === 'object' ? items.enum : undefined) ?? []
  return {
    name,
    isInPath: parameter.in === 'path',
    isRequired: parameter.required ?? false,
    about: parameter.description,
    type: typeText(schema),
    words: schema.type === 'array' ? [] : choices.map(String),
    example: example === undefined ? '' : String(example),
  }
}
