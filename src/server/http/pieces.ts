import type { Work } from '#engine/work.ts'

/** A text that is made in pieces, in order; undefined where only time has passed. */
export type Pieces = Iterable<string | undefined>

/** UTF-16 units, at least, of all chunks but the last. */
const chunkLength = 64 * 1024

/**
 * The next of a text as bytes. Chunks end where enough is gathered, whenever that is: the same
 * text always comes in the same chunks, so that it compresses to the same bytes.
 * @returns null at the end
 */
export function* nextChunk(pieces: Iterator<string | undefined>): Work<Buffer<ArrayBuffer> | null> {
  let text = ''
  while (text.length < chunkLength) {
    const step = pieces.next()
    if (step.done) break
    text += step.value ?? ''
    yield
  }
  return text ? Buffer.from(text) : null
}

/** The beginning of a text as chunks, of so many bytes and a little more, and whether it is all. */
export function* takeChunks(
  pieces: Iterator<string | undefined>,
  bytes: number,
): Work<{ chunks: Buffer<ArrayBuffer>[]; isWhole: boolean }> {
  const chunks: Buffer<ArrayBuffer>[] = []
  for (let taken = 0; taken < bytes; ) {
    const chunk = yield* nextChunk(pieces)
    if (!chunk) return { chunks, isWhole: true }
    taken += chunk.byteLength
    chunks.push(chunk)
  }
  return { chunks, isWhole: false }
}

/** The whole text as bytes. */
export function* gather(pieces: Pieces): Work<Buffer<ArrayBuffer>> {
  const { chunks } = yield* takeChunks(pieces[Symbol.iterator](), Infinity)
  return Buffer.concat(chunks)
}
