import { type AddressInfo, connect } from 'node:net'
import fc from 'fast-check'
import { pino } from 'pino'
import { afterAll, describe, expect, test } from 'vitest'
import { listen } from './listen.ts'
import { createNodeListener } from './node-listener.ts'
import { testApp } from './testing/test-app.ts'

const { app } = await testApp()
const lines: string[] = []
const logger = pino({ level: 'info' }, { write: line => void lines.push(line) })
const door = await listen('127.0.0.1', 0, createNodeListener(app, { logger }))
const { port } = door.server.address() as AddressInfo
afterAll(() => door.close())

/** Sends bytes as they are, and gives what comes back until the connection ends. */
function send(bytes: Buffer | string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.setEncoding('latin1')
    socket.on('data', chunk => {
      answer += chunk
    })
    socket.on('close', () => resolve(answer))
    // A peer that closes on unread bytes is no fault.
    socket.on('error', error => ('code' in error && error.code ? resolve(answer) : reject(error)))
    socket.end(bytes)
  })
}

const get = (target: string, headers = 'Host: localhost\r\n') =>
  send(`GET ${target} HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`)

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])

describe('over a socket', () => {
  test.each([
    ['/2.3.0/spacecraft/?limit=1', undefined, 200],
    ['http://localhost/2.3.0/spacecraft/?limit=1', undefined, 200],
    ['/2.3.0/spacecraft/?search=%', undefined, 200],
    ['/2.3.0/spacecraft/%/', undefined, 404],
    ['/2.3.0\\spacecraft', undefined, 400],
    ['*', undefined, 400],
    ['/2.3.0/', 'Host: a b\r\n', 400],
    ['/2.3.0/', 'Host: <script>\r\n', 400],
    ['/2.3.0/', '', 400],
    [`/2.3.0/spacecraft/?search=${'a'.repeat(9000)}`, undefined, 414],
    [`/2.3.0/spacecraft/?search=${'a'.repeat(20_000)}`, undefined, 431],
  ])('%s with %j is %i', async (target, headers, status) => {
    expect(statusOf(await get(target, headers))).toBe(status)
  })

  test('bytes beyond ASCII have to be escaped', async () => {
    expect(statusOf(await get('/2.3.0/spacecraft/?name=\u00fc'))).toBe(400)
    expect(await get('/2.3.0/spacecraft/?offset=1&name=%C3%BC')).toContain('name=%C3%BC')
  })

  test('an old client without a Host is answered with our own address', async () => {
    const answer = await send('GET /2.3.0/ HTTP/1.0\r\n\r\n')
    expect(answer).toContain('"http://127.0.0.1:4173/2.3.0/spacecraft/"')
  })

  test('a body is not waited for', async () => {
    const head = 'POST /2.3.0/spacecraft/ HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n'
    for (const expectation of ['', 'Expect: 100-continue\r\n']) {
      const answer = await send(`${head}${expectation}\r\n`)
      expect(statusOf(answer)).toBe(405)
      expect(answer).toMatch(/^Connection: close\r$/m)
    }
  })

  test('a few hundred requests of random bytes bring no 5xx and no crash', async () => {
    const request = fc.tuple(
      fc.constantFrom('GET', 'HEAD', 'POST', 'TRACE', 'CONNECT', 'get', ''),
      fc.oneof(fc.constantFrom('/', '/2.3.0/spacecraft/?search=', '/healthz', 'a:b'), fc.string()),
      fc.uint8Array({ maxLength: 60 }),
      fc.constantFrom('\r\nHost: a', '\r\nHost: \x00', '\r\nTransfer-Encoding: chunked', ''),
    )
    await fc.assert(
      fc.asyncProperty(request, async ([method, path, bytes, header]) => {
        const answer = await send(
          Buffer.concat([
            Buffer.from(`${method} ${path}`),
            bytes,
            Buffer.from(` HTTP/1.1${header}\r\nConnection: close\r\n\r\n`, 'latin1'),
          ]),
        )
        expect(answer).not.toMatch(/^HTTP\/1\.1 5/)
      }),
      { numRuns: 300, seed: 230 },
    )
    expect(statusOf(await get('/healthz'))).toBe(200)
  }, 60_000)

  test('every request is one line of the log', async () => {
    lines.length = 0
    await get('/2.3.0/spacecraft/999999/')
    const entries = lines.map(line => JSON.parse(line))
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      method: 'GET',
      path: '/2.3.0/spacecraft/999999/',
      status: 404,
      ms: expect.any(Number),
    })
    expect(entries[0].bytes).toBeGreaterThan(100)
  })

  test('a line of the log is neither endless nor holds the password of a proxied address', async () => {
    lines.length = 0
    await get(`/${'a'.repeat(7000)}`)
    await get('http://ann:hunter2@localhost/2.3.0/?limit=1')
    expect(lines.map(line => JSON.parse(line).path)).toEqual([
      `/${'a'.repeat(999)}… (7001 characters)`,
      'http://localhost/2.3.0/?…',
    ])
    expect(lines.join()).not.toContain('hunter2')
  })
})
