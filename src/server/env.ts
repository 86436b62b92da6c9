import * as v from 'valibot'
import { readVariables, textOr, textVariable } from '#sync/environment.ts'

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

const envSchema = v.object({
  PORT: v.pipe(
    textOr('4173'),
    v.check(value => /^\d+$/.test(value) && Number(value) <= 65_535, 'is not a port number'),
    v.transform(Number),
  ),
  HOST: textOr('127.0.0.1'),
  PUBLIC_URL: v.pipe(
    textVariable,
    v.check(
      value => !value || isOrigin(value),
      'is not an http or https address without a path, such as https://spacecraft.example.org',
    ),
    v.transform(value => (value ? new URL(value).origin : undefined)),
  ),
  CATALOGUE_SNAPSHOT: v.pipe(
    textVariable,
    v.transform(value => value || undefined),
  ),
  LOG_LEVEL: v.pipe(textOr('info'), v.picklist(logLevels, `is not one of ${logLevels.join(', ')}`)),
})

export type Env = v.InferOutput<typeof envSchema>

/**
 * Reads the server's configuration. Nothing else reads the environment.
 * @throws EnvError
 */
export const readEnv = (variables: Readonly<Record<string, string | undefined>>): Env =>
  readVariables(envSchema, variables)

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, origin, href } = new URL(value)
  return /^https?:$/.test(protocol) && href === `${origin}/` && !/[?#]$/.test(value)
}
