import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  NotFoundError,
  RequestError,
  UnexpectedAnswerError,
  UnreachableError,
} from '../ui/errors.ts'
import { httpSourceAt } from './http-source.ts'

const craft = v.object({ name: v.string(), flights: v.array(v.object({ id: v.number() })) })

let asked: IncomingHttpHeaders = {}
const server = createServer(({ url, headers }, response) => {
  asked = headers
  switch (url) {
    case '/craft':
      return response.end('{"name":"Soyuz\\u202e 4","flights":[{"id":1}]}')
    case '/unlike':
      return response.end('{"name":"Soyuz 4","flights":[{"id":"one"}]}')
    case '/page':
      return response.end('<!doctype html>')
    case '/busy':
      return response.writeHead(503, { 'Retry-After': '7' }).end('{}')
    case '/broken':
      return response.writeHead(500).end()
    case '/half':
      response.writeHead(200, { 'Content-Length': '100' })
      response.write('{"name":', () => response.destroy())
      return
    case '/never':
      return
    default:
      return response.writeHead(404).end()
  }
})
let origin = ''
beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const ask = (path: string, signal = new AbortController().signal) =>
  httpSourceAt(path => origin + path).ask(path, craft, signal)

/** What an asking fails with. */
const failure = (path: string): Promise<unknown> =>
  ask(path).then(
    () => undefined,
    (error: unknown) => error,
  )

test('an answer comes checked, with names that stand well on a page', async () => {
  expect(await ask('/craft')).toEqual({ name: 'Soyuz 4', flights: [{ id: 1 }] })
  expect(asked).toMatchObject({ accept: 'application/json', 'cache-control': 'max-age=0' })
})

describe('what fails says how', () => {
  test('where nothing is', async () => {
    expect(await failure('/nothing')).toBeInstanceOf(NotFoundError)
  })

  test('when the server wants to be asked later, and when', async () => {
    const before = Date.now()
    const error = await failure('/busy')
    if (!(error instanceof RequestError)) throw error
    expect(error.status).toBe(503)
    expect(error.retryAt).toBeGreaterThanOrEqual(before + 7000)
    expect(error.retryAt).toBeLessThanOrEqual(Date.now() + 7000)
  })

  test('when the server fails without a word', async () => {
    expect(await failure('/broken')).toMatchObject({ name: 'RequestError', retryAt: null })
  })

  test('where an answer is not what the contract says, and which member', async () => {
    const error = await failure('/unlike')
    expect(error).toBeInstanceOf(UnexpectedAnswerError)
    expect(String(error)).toContain('flights.0.id')
    expect(await failure('/page')).toBeInstanceOf(UnexpectedAnswerError)
  })

  test('when the connection breaks, or there is none', async () => {
    expect(await failure('/half')).toBeInstanceOf(UnreachableError)
    const closed = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => closed.once('listening', resolve))
    const { port } = closed.address() as AddressInfo
    await new Promise(resolve => closed.close(resolve))
    const nobody = httpSourceAt(path => `http://127.0.0.1:${port}${path}`)
    await expect(nobody.ask('/craft', craft, new AbortController().signal)).rejects.toBeInstanceOf(
      UnreachableError,
    )
  })

  test('but one who no longer asks is told of no failure of the server', async () => {
    const controller = new AbortController()
    const answer = ask('/never', controller.signal)
    controller.abort()
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
  })
})
