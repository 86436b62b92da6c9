import * as v from 'valibot'
import { shownValue } from './shown-value.ts'

/** The environment holds values that cannot be used; the message lists them all. */
export class EnvError extends Error {
  override name = 'EnvError'
}

/** A variable without the space around it. Unset is empty, as `PORT= npm start` means it. */
export const textVariable = v.pipe(v.optional(v.string(), ''), v.trim())

/** A variable with a value for when it is unset or empty. */
export const textOr = (fallback: string) =>
  v.pipe(
    textVariable,
    v.transform(value => value || fallback),
  )

// What these hold is shown to nobody, not even when it is wrong.
const secrets = /TOKEN$/

/**
 * Reads variables by a schema whose messages end a sentence that begins with the value.
 * @throws EnvError
 */
export function readVariables<const Schema extends v.GenericSchema>(
  schema: Schema,
  variables: Readonly<Record<string, string | undefined>>,
): v.InferOutput<Schema> {
  const { success, output, issues } = v.safeParse(schema, variables)
  if (success) return output
  const lines = issues.map(issue => {
    const name = v.getDotPath(issue) ?? ''
    const value = secrets.test(name) ? 'its value' : shownValue(variables[name] ?? '')
    return `  ${name}: ${value} ${issue.message}`
  })
  throw new EnvError(['The environment has values that cannot be used:', ...lines].join('\n'))
}
