import { pipeline, Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { Context } from 'hono'
import { refuseBusy } from './answer-behind-gate.ts'
import { chooseEncoding, createCompressor } from './encoding.ts'
import { entityTag } from './entity-tag.ts'
import type { Gate } from './gate.ts'
import { nextChunk, type Pieces, takeChunks } from './pieces.ts'
import { type AnswerHead, notModified, StoredAnswer } from './stored-answer.ts'
import { inTurns } from './turns.ts'

/** Shorter texts are made whole first: then no client can keep a place by reading slowly. */
const wholeBytes = 1024 * 1024

/**
 * Answers with a text that may be too long to be held: it is made and compressed no faster than
 * the client reads, and no further once the client has gone. A place behind the gate is kept
 * until then.
 * @param makePieces - is not called where no body is needed
 */
export async function streamAnswer(
  c: Context,
  gate: Gate,
  head: AnswerHead,
  makePieces: () => Pieces,
): Promise<Response> {
  const encoding = chooseEncoding(c.req.header('accept-encoding'))
  const unchanged = notModified(c, head, encoding)
  if (unchanged) return unchanged
  const headers = {
    ...head.headers,
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    ETag: entityTag(head.tag, encoding),
  }
  if (c.req.method === 'HEAD') return new Response(null, { headers })

  const leave = await gate.enter(c.req.raw.signal)
  if (!leave) return refuseBusy()
  try {
    const pieces = makePieces()[Symbol.iterator]()
    const { chunks, isWhole } = await inTurns(takeChunks(pieces, wholeBytes))
    if (isWhole) {
      const response = await new StoredAnswer(head, Buffer.concat(chunks)).respond(c)
      leave()
      return response
    }
    const text = Readable.from(chunksOf(chunks, pieces), { objectMode: false, highWaterMark: 1 })
    text.once('close', leave)
    const body =
      encoding === 'identity' ? text : pipeline(text, createCompressor(encoding), ignoreEnd)
    return new Response(toWeb(body), { headers })
  } catch (error) {
    leave()
    throw error
  }
}

async function* chunksOf(
  first: readonly Buffer[],
  rest: Iterator<string | undefined>,
): AsyncGenerator<Buffer> {
  yield* first
  for (;;) {
    const chunk = await inTurns(nextChunk(rest))
    if (!chunk) return
    yield chunk
  }
}

// The reader of the answer hears of an error too.
const ignoreEnd = () => {}

// Node's types know two kinds of one and the same stream.
const toWeb = (stream: Readable) =>
  Readable.toWeb(stream) as ReadableStream<Uint8Array<ArrayBuffer>> as globalThis.ReadableStream<
    Uint8Array<ArrayBuffer>
  >
