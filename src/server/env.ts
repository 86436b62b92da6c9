import * as v from 'valibot'

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

// An empty variable is an unset one: that is what `PORT= npm start` and compose files mean.
const text = v.pipe(v.optional(v.string(), ''), v.trim())
const textOr = (fallback: string) =>
  v.pipe(
    text,
    v.transform(value => value || fallback),
  )

const envSchema = v.object({
  PORT: v.pipe(
    textOr('4173'),
    v.check(value => /^\d+$/.test(value) && Number(value) <= 65_535, 'is not a port number'),
    v.transform(Number),
  ),
  HOST: textOr('127.0.0.1'),
  PUBLIC_URL: v.pipe(
    text,
    v.check(
      value => !value || isOrigin(value),
      'is not an http or https address without a path, such as https://spacecraft.example.org',
    ),
    v.transform(value => (value ? new URL(value).origin : undefined)),
  ),
  CATALOGUE_SNAPSHOT: v.pipe(
    text,
    v.transform(value => value || undefined),
  ),
  LOG_LEVEL: v.pipe(textOr('info'), v.picklist(logLevels, `is not one of ${logLevels.join(', ')}`)),
})

export type Env = v.InferOutput<typeof envSchema>

/** The environment holds values the server cannot start with; the message lists them all. */
export class EnvError extends Error {
  override name = 'EnvError'
}

/**
 * Reads the server's configuration. Nothing else reads the environment.
 * @throws EnvError
 */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const { success, output, issues } = v.safeParse(envSchema, variables)
  if (success) return output
  const lines = issues.map(issue => {
    const name = v.getDotPath(issue) ?? ''
    return `  ${name}: ${JSON.stringify(variables[name])} ${issue.message}`
  })
  throw new EnvError(['The environment has values that cannot be used:', ...lines].join('\n'))
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, origin, href } = new URL(value)
  return /^https?:$/.test(protocol) && href === `${origin}/` && !/[?#]$/.test(value)
}
