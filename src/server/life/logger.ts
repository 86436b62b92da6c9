import { type Logger, type LoggerOptions, pino, stdSerializers } from 'pino'
import * as v from 'valibot'
import { withoutSecrets } from '#environment/without-secrets.ts'

/** What is not written while the disk is full or the log's reader hangs; the rest is dropped. */
const maxWaiting = 1024 * 1024

/** The log: JSON lines on standard output, with no secret and nothing that a terminal obeys. */
export function createLogger(level: string): Logger {
  const output = pino.destination({ dest: 1, maxLength: maxWaiting })
  // A log that cannot be written has nowhere to be told, and is no reason to stop serving, nor to
  // go on: at the end of the process its last lines would be tried for ever. See `untilWritten`.
  output.on('error', () => {})
  output.flushSync = () => {}
  return pino({ level, ...safeLogging }, output)
}

/** How every line is made safe, wherever it goes. */
export const safeLogging: LoggerOptions = {
  serializers: {
    err: (error: Error) => {
      const { message, stack, ...rest } = stdSerializers.err(error)
      return { ...rest, message: withoutSecrets(message), stack: withoutSecrets(stack) }
    },
  },
  hooks: {
    logMethod(args, method) {
      const [first, ...rest]: unknown[] = args
      const facts = first instanceof Error ? { err: first } : first
      // Left to itself pino takes the message of an error as it is.
      const said = rest.length === 0 && v.is(withError, facts) ? [facts.err.message] : rest
      Reflect.apply(method, this, [facts, ...said].map(hideSecrets))
    },
    streamWrite: line => (ascii.test(line) ? line : line.replace(unprintable, escapeInJson)),
  },
}

const withError = v.looseObject({ err: v.instance(Error) })

const hideSecrets = (said: unknown) => (typeof said === 'string' ? withoutSecrets(said) : said)

const ascii = /^[ -~]*\n?$/
/** What pino leaves of what a terminal obeys or hides; a line's own end stays. */
const unprintable = /[^\P{C}\n]|[\u2028\u2029]/gu

/** The same text to whoever reads the JSON. */
const escapeInJson = (char: string) =>
  char
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
