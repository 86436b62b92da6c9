import type { Context } from 'hono'
import {
  type Compression,
  chooseEncoding,
  compress,
  compressions,
  type Effort,
  type Encoding,
  efforts,
} from './encoding.ts'
import { entityTag, namesTag } from './entity-tag.ts'
import type { Headers } from './headers.ts'

/** What is known of an answer before its body is made. */
export interface AnswerHead {
  status: 200 | 404
  /** Names the answer; see `tagOf`. */
  tag: string
  headers: Headers
}

interface Variant {
  body: Buffer<ArrayBuffer>
  headers: Headers
}

/** Below this a compressed body saves no packet. */
export const worthCompressing = 1024

/** A finished answer: its body in every coding asked for so far, each compressed only once. */
export class StoredAnswer {
  readonly #head: AnswerHead
  readonly #effort: Effort | null
  readonly #plain: Variant
  readonly #compressed: { [Name in Compression]?: Variant | Promise<Variant> } = {}

  /** @param effort - null for a body that no coding makes smaller */
  constructor(head: AnswerHead, body: Buffer<ArrayBuffer>, effort: Effort | null = efforts.answer) {
    this.#head = head
    this.#effort = effort
    this.#plain = toVariant(head, body, 'identity')
  }

  /** Bytes to reckon with in a cache, compressed copies to come included. */
  get size(): number {
    return this.#plain.body.byteLength * 2
  }

  /** How hard to compress, where it is worth it at all. */
  get #worthwhileEffort(): Effort | null {
    return this.#plain.body.byteLength < worthCompressing ? null : this.#effort
  }

  /** Answers a GET; at once, unless the body has yet to be compressed. */
  respond(c: Context): Response | Promise<Response> {
    const effort = this.#worthwhileEffort
    const encoding = effort ? chooseEncoding(c.req.header('accept-encoding')) : 'identity'
    const unchanged = notModified(c, this.#head, encoding)
    if (unchanged) return unchanged
    const variant =
      effort && encoding !== 'identity' ? this.#variant(encoding, effort) : this.#plain
    return variant instanceof Promise ? variant.then(this.#toResponse) : this.#toResponse(variant)
  }

  /**
   * Makes all codings ahead of the first request.
   * @param made - tells what somebody has compressed already
   */
  async precompress(
    made?: (coding: Compression) => Buffer<ArrayBuffer> | undefined,
  ): Promise<void> {
    const effort = this.#worthwhileEffort
    if (!effort) return
    for (const coding of compressions) {
      const body = made?.(coding)
      if (body) this.#compressed[coding] = toVariant(this.#head, body, coding)
    }
    await Promise.all(compressions.map(coding => this.#variant(coding, effort)))
  }

  #variant(encoding: Compression, effort: Effort): Variant | Promise<Variant> {
    const made = this.#compressed[encoding]
    if (made) return made
    const making = compress(this.#plain.body, encoding, effort).then(body => {
      const variant = toVariant(this.#head, body, encoding)
      this.#compressed[encoding] = variant
      return variant
    })
    this.#compressed[encoding] = making
    return making
  }

  readonly #toResponse = ({ body, headers }: Variant) =>
    new Response(body, { status: this.#head.status, headers })
}

/**
 * A 304, when the client holds the answer in the coding it would get, or uncompressed, which
 * every client can read (RFC 9110, 13.2.2).
 */
export function notModified(c: Context, head: AnswerHead, encoding: Encoding): Response | null {
  const held = c.req.header('if-none-match')
  if (!held || head.status !== 200) return null
  const tag = [entityTag(head.tag, encoding), entityTag(head.tag, 'identity')].find(one =>
    namesTag(held, one),
  )
  if (!tag) return null
  const { 'Content-Type': _, ...headers } = head.headers
  return new Response(null, { status: 304, headers: { ...headers, ETag: tag } })
}

function toVariant(head: AnswerHead, body: Buffer<ArrayBuffer>, encoding: Encoding): Variant {
  return {
    body,
    headers: {
      ...head.headers,
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
      'Content-Length': String(body.byteLength),
      ETag: entityTag(head.tag, encoding),
    },
  }
}
