import { describe, expect, test } from 'vitest'
import { finish } from '#engine/work.ts'
import { gather, nextChunk, takeChunks } from './pieces.ts'

const enough = 64 * 1024
const text = (length: number, letter = 'x') => letter.repeat(length)

/** All chunks to the end, as texts. */
function chunksOf(pieces: (string | undefined)[]) {
  const rest = pieces[Symbol.iterator]()
  const chunks: string[] = []
  for (;;) {
    const chunk = finish(nextChunk(rest))
    if (!chunk) return chunks
    chunks.push(String(chunk))
  }
}

describe('a text in pieces', () => {
  test('comes in chunks that end where enough is gathered', () => {
    const chunks = chunksOf([text(enough - 1), 'ab', text(enough, 'y'), 'z'])
    expect(chunks).toEqual([`${text(enough - 1)}ab`, text(enough, 'y'), 'z'])
  })

  test('comes in the same chunks, wherever time passes while it is made', () => {
    const pieces = [text(40_000), text(40_000, 'y'), text(40_000, 'z')]
    const slow = pieces.flatMap(piece => [undefined, piece, undefined])
    expect(chunksOf(slow)).toEqual(chunksOf(pieces))
  })

  test('without a letter has no chunk', () => {
    expect(chunksOf([])).toEqual([])
    expect(chunksOf([undefined, ''])).toEqual([])
  })

  test('lets others have their turn at every piece', () => {
    expect([...nextChunk(['a', undefined, 'b'][Symbol.iterator]())]).toHaveLength(3)
  })
})

describe('the beginning of a text', () => {
  const pieces = [text(enough), text(enough, 'é'), text(enough, 'z')]
  const take = (bytes: number) => finish(takeChunks(pieces[Symbol.iterator](), bytes))

  test.each([
    [0, 0, false],
    [1, 1, false],
    [enough, 1, false],
    [enough + 1, 2, false],
    // The second chunk has two bytes for each letter.
    [3 * enough, 2, false],
    [3 * enough + 1, 3, false],
    [4 * enough, 3, false],
    [4 * enough + 1, 3, true],
  ])('of %i bytes is %i chunks; that it is all: %s', (bytes, count, isWhole) => {
    const taken = take(bytes)
    expect([taken.chunks.length, taken.isWhole]).toEqual([count, isWhole])
  })

  test('may be all of it, byte for byte', () => {
    expect(String(finish(gather(pieces)))).toBe(pieces.join(''))
  })
})
