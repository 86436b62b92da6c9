import { Readable } from 'node:stream'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { chooseEncoding, compress, createCompressor, efforts } from './encoding.ts'

describe('chooseEncoding', () => {
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['br;q=0, *', 'gzip'],
    ['identity, br;q=0.5', 'identity'],
    ['deflate', 'identity'],
    ['identity;q=0.5, gzip;q=0.5', 'gzip'],
    ['identity;q=0.6, br;q=0.5, gzip;q=0.7', 'gzip'],
    ['identity;q=0.6, br;q=0.5, gzip;q=0.5', 'identity'],
    ['br;q=0.7, gzip;q=0.7', 'br'],
    ['br;q=0', 'identity'],
    ['identity;q=0.5, *;q=0.4', 'identity'],
    ['br;q=0.5, *;q=0.8', 'gzip'],
    ['*;q=0, gzip', 'gzip'],
  ])('%s gets %s', (header, expected) => {
    expect(chooseEncoding(header)).toBe(expected)
  })
})

test('compressed bodies say the same', async () => {
  const body = Buffer.from('спутник '.repeat(500))
  expect(brotliDecompressSync(await compress(body, 'br', efforts.answer))).toEqual(body)
  expect(gunzipSync(await compress(body, 'gzip', efforts.file))).toEqual(body)
})

/** Something that takes effort to make small. */
const text = Buffer.from(
  Array.from({ length: 5000 }, (_, n) => `craft ${(n * n) % 7919} of ${n % 97}\n`).join(''),
)

test('files, which are compressed once, are made smaller than answers, and those than streams', async () => {
  for (const coding of ['br', 'gzip'] as const) {
    const [file, answer, stream] = await Promise.all(
      [efforts.file, efforts.answer, efforts.long].map(async effort => {
        const { byteLength } = await compress(text, coding, effort)
        return byteLength
      }),
    )
    expect(file).toBeLessThan(answer ?? 0)
    expect(answer).toBeLessThan(stream ?? 0)
  }
})

test('a stream says the same, compressed as hard as a whole body would be', async () => {
  const codings = [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const
  for (const [coding, decompress] of codings) {
    const body = Buffer.concat(await Readable.from([text]).pipe(createCompressor(coding)).toArray())
    expect(decompress(body).equals(text)).toBe(true)
    const whole = await compress(text, coding, efforts.long)
    expect(Math.abs(body.length - whole.length)).toBeLessThan(whole.length / 100)
  }
})
