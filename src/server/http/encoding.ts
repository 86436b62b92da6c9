import type { Transform } from 'node:stream'
import { promisify } from 'node:util'
import {
  brotliCompress,
  createBrotliCompress,
  createGzip,
  gzip,
  constants as zlib,
} from 'node:zlib'
import { parseAccept } from 'hono/utils/accept'

/** The content codings we send; "identity" is the body as it is. */
export type Encoding = Compression | 'identity'
export type Compression = (typeof compressions)[number]

export const compressions = ['br', 'gzip'] as const

/**
 * Chooses the coding a client likes best (RFC 9110, 12.5.3): the highest weight, brotli before
 * gzip where they are equal, none where the client says nothing.
 */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return 'identity'
  const accepted = parseAccept(acceptEncoding)
  const named = (name: string) => accepted.find(({ type }) => type.toLowerCase() === name)?.q
  let best: Encoding = 'identity'
  let weight = named('identity') ?? 0
  for (const encoding of compressions) {
    const q = named(encoding) ?? named('*') ?? 0
    if (q > 0 && (best === 'identity' ? q >= weight : q > weight)) {
      best = encoding
      weight = q
    }
  }
  return best
}

/**
 * How hard to compress: answers are made while someone waits, and files once for a build. What is
 * long, pages and streams, gets less: a list comes a tenth larger, and a tenth sooner.
 */
export const efforts = {
  long: { br: 4, gzip: 5 },
  answer: { br: 5, gzip: 6 },
  file: { br: 11, gzip: 9 },
} as const

export type Effort = (typeof efforts)[keyof typeof efforts]

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

/** Compresses a body off the main thread. */
export function compress(
  body: Buffer<ArrayBuffer>,
  encoding: Compression,
  effort: Effort,
): Promise<Buffer<ArrayBuffer>> {
  if (encoding === 'gzip') return gzipAsync(body, { level: effort.gzip })
  return brotliAsync(body, {
    params: {
      [zlib.BROTLI_PARAM_QUALITY]: effort.br,
      [zlib.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
    },
  })
}

/** Compresses a body of unknown length as it comes, off the main thread too. */
export function createCompressor(encoding: Compression): Transform {
  const { br, gzip: level } = efforts.long
  return encoding === 'gzip'
    ? createGzip({ level })
    : createBrotliCompress({ params: { [zlib.BROTLI_PARAM_QUALITY]: br } })
}
