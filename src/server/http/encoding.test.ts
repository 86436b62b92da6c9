import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { chooseEncoding, compress, efforts } from './encoding.ts'

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
  ])('%s gets %s', (header, expected) => {
    expect(chooseEncoding(header)).toBe(expected)
  })
})

test('compressed bodies say the same', async () => {
  const body = Buffer.from('спутник '.repeat(500))
  expect(brotliDecompressSync(await compress(body, 'br', efforts.answer))).toEqual(body)
  expect(gunzipSync(await compress(body, 'gzip', efforts.file))).toEqual(body)
})
