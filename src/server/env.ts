import * as v from 'valibot'
import { readVariables, textOr, textVariable } from '#environment/read-variables.ts'
import { syncVariables } from '#environment/sync-variables.ts'

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
  /** A file or an address of data to serve instead of the data folder's; undefined for none. */
  CATALOGUE_SNAPSHOT: v.pipe(
    textVariable,
    v.check(
      value => !httpAddress.test(value) || URL.canParse(value),
      'is not an http or https address that can be used',
    ),
    v.transform(value => (httpAddress.test(value) ? new URL(value) : value || undefined)),
  ),
  /** Milliseconds between two looks for newer data; null for none. */
  CATALOGUE_SYNC: v.pipe(
    textOr('6h'),
    v.check(isInterval, 'is neither "off" nor a time from 1s to 20d, such as 30m or 6h'),
    v.transform(value => (value === 'off' ? null : millisecondsIn(value))),
  ),
  ...syncVariables,
  LOG_LEVEL: v.pipe(textOr('info'), v.picklist(logLevels, `is not one of ${logLevels.join(', ')}`)),
})

export type Env = v.InferOutput<typeof envSchema>

/**
 * Reads the server's configuration. Nothing else reads the environment.
 * @throws EnvError
 */
export const readEnv = (variables: Readonly<Record<string, string | undefined>>): Env =>
  readVariables(envSchema, variables)

const httpAddress = /^https?:/i

const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }
// Timers hold 31 bits of milliseconds, and the wait is lengthened at random.
const longest = 20 * units.d

function isInterval(value: string): boolean {
  if (value === 'off') return true
  return /^[1-9]\d{0,6}[smhd]$/.test(value) && millisecondsIn(value) <= longest
}

const millisecondsIn = (value: string) =>
  Number.parseInt(value, 10) * units[value.slice(-1) as keyof typeof units]

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, origin, href } = new URL(value)
  return /^https?:$/.test(protocol) && href === `${origin}/` && !/[?#]$/.test(value)
}
