import type { JsonSchema } from '@valibot/to-json-schema'
import type { ErrorName } from './responses/errors.ts'
import type { ComponentName } from './schemas/named-schemas.ts'
import type { Tag } from './tags.ts'

/** A parameter as OpenAPI has it. */
export interface Parameter {
  name: string
  in: 'query' | 'path'
  /** Whole sentences, in Markdown. */
  description: string
  schema: JsonSchema
  example?: string | number | boolean | readonly (string | number)[]
  required?: true
  style?: 'form'
  explode?: false
}

/** What an answer consists of: JSON that a schema of ours describes, or a text or file of a kind. */
export type Body = { json: ComponentName } | { text: string }

/** An answer that was found, by media type. */
export interface Found {
  description: string
  content: Readonly<Record<string, Body>>
}

/** An address as it is told of: what it takes, what it answers, and what it answers instead. */
export interface Described {
  /** Names it in clients that are made from the document. */
  id: string
  tag: Tag
  /** A few words. */
  summary: string
  /** Whole sentences, in Markdown. */
  description: string
  parameters?: readonly Parameter[]
  found: Found
  /** Whether `If-None-Match` is heeded. */
  hasTag: boolean
  /** Whether a header tells the revision of the data. */
  hasRevision?: true
  /** Beside those that any address may answer. */
  errors: readonly ErrorName[]
}

/** Addresses by their paths, as templates. */
export type DescribedPaths = Readonly<Record<`/${string}`, Described>>
