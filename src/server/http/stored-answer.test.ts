import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { efforts } from './encoding.ts'
import { type AnswerHead, StoredAnswer } from './stored-answer.ts'

const head: AnswerHead = { status: 200, tag: 'x', headers: { 'Content-Type': 'text/plain' } }

/** Asks for the answer over and over. */
function over(answer: StoredAnswer) {
  const app = new Hono().get('*', c => answer.respond(c))
  return async (headers: Record<string, string> = {}) => {
    const response = await app.request('/', { headers })
    return { response, body: Buffer.from(await response.arrayBuffer()) }
  }
}

describe('a body', () => {
  test.each([
    [1023, null],
    [1024, 'br'],
  ])('of %i bytes is sent in the coding %s', async (length, coding) => {
    const ask = over(new StoredAnswer(head, Buffer.from('a'.repeat(length))))
    const { response } = await ask({ 'accept-encoding': 'br' })
    expect(response.headers.get('content-encoding')).toBe(coding)
    expect(response.headers.get('etag')).toBe(coding ? '"x-br"' : '"x"')
  })

  test('that no coding makes smaller is sent as it is, large or not', async () => {
    const answer = new StoredAnswer(head, Buffer.alloc(5000), null)
    await answer.precompress()
    const { response, body } = await over(answer)({ 'accept-encoding': 'br' })
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(response.headers.get('content-length')).toBe('5000')
    expect(body).toHaveLength(5000)
  })

  test('is the same in each coding, asked for at once, again, or made ahead', async () => {
    const text = 'спутник '.repeat(500)
    const made = new StoredAnswer(head, Buffer.from(text), efforts.file)
    await made.precompress()
    for (const ask of [over(made), over(new StoredAnswer(head, Buffer.from(text)))]) {
      const both = ['br', 'br', 'gzip', 'gzip'].map(coding => ask({ 'accept-encoding': coding }))
      const answers = [...(await Promise.all(both)), await ask({ 'accept-encoding': 'br' })]
      for (const { response, body } of answers) {
        const coding = response.headers.get('content-encoding')
        const decompress = coding === 'br' ? brotliDecompressSync : gunzipSync
        expect(decompress(body).toString()).toBe(text)
        expect(response.headers.get('content-length')).toBe(String(body.length))
        expect(response.headers.get('content-type')).toBe('text/plain')
      }
      expect(answers.map(({ response }) => response.headers.get('etag'))).toEqual([
        '"x-br"',
        '"x-br"',
        '"x-gzip"',
        '"x-gzip"',
        '"x-br"',
      ])
    }
  })
})

describe('a client that holds the answer', () => {
  const ask = over(new StoredAnswer(head, Buffer.from('a'.repeat(2000))))

  test('compressed or not gets its own tag back, and no type of a body that is not sent', async () => {
    for (const tag of ['"x"', '"x-br"']) {
      const { response, body } = await ask({ 'if-none-match': tag, 'accept-encoding': 'br' })
      expect(response.status).toBe(304)
      expect(response.headers.get('etag')).toBe(tag)
      expect(response.headers.get('content-type')).toBeNull()
      expect(body).toHaveLength(0)
    }
  })

  test('in another coding than it can have now gets a body', async () => {
    const { response } = await ask({ 'if-none-match': '"x-br"', 'accept-encoding': 'gzip' })
    expect(response.status).toBe(200)
    expect(response.headers.get('etag')).toBe('"x-gzip"')
  })
})

test('what is not there is told with its page and no 304', async () => {
  const ask = over(new StoredAnswer({ ...head, status: 404 }, Buffer.from('no such page')))
  const { response, body } = await ask({ 'if-none-match': '*' })
  expect(response.status).toBe(404)
  expect(body.toString()).toBe('no such page')
})
