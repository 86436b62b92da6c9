import { pino } from 'pino'
import { beforeEach, expect, test } from 'vitest'
import { safeLogging } from './logger.ts'

const lines: string[] = []
const logger = pino({ ...safeLogging }, { write: line => void lines.push(line) })
beforeEach(() => {
  lines.length = 0
})

const address = 'https://ann:hunter2@example.org/snapshot.json?sig=hunter3'

test.each<[string, () => void]>([
  ['a message', () => logger.warn(`GET ${address} failed`)],
  ['a message beside facts', () => logger.warn({ n: 1 }, `GET ${address} failed`)],
  ['an error', () => logger.error(new Error(`GET ${address} failed`))],
  ['an error among facts', () => logger.error({ err: new Error(`GET ${address} failed`) })],
  [
    "an error's cause",
    () => logger.error(new Error('It failed', { cause: new Error(`GET ${address} failed`) })),
  ],
])('no password or signature of an address is logged by %s', (_, log) => {
  log()
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/failed/)
  expect(lines[0]).not.toMatch(/hunter/)
})

test('an error is logged with its message and where it came from', () => {
  logger.error(new TypeError('It broke'))
  const { msg, err } = JSON.parse(lines[0] ?? '')
  expect(msg).toBe('It broke')
  expect(err).toMatchObject({ type: 'TypeError', message: 'It broke' })
  expect(err.stack).toContain('logger.test.ts')
})

test.each(['\x1b[2J', '\x9b2J', '\u202egnp.exe', '\u2028', '\x7f', '\u{e0041}', '\ud800'])(
  '%j reaches no terminal, and whoever reads the JSON gets it whole',
  text => {
    logger.info({ path: text }, `Passed over: ${text}`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
    expect(lines[0]).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202e\ud800\u{e0041}]/u)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ path: text, msg: `Passed over: ${text}` })
  },
)

test('names in any script are logged as they are', () => {
  logger.info('Прогресс, 神舟, é')
  expect(lines[0]).toContain('Прогресс, 神舟, é')
})
