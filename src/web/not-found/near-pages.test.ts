import { expect, test } from 'vitest'
import { nearPages } from './near-pages.ts'

test.each([
  ['recrods', ['/records']],
  ['record', ['/records']],
  ['In Space', ['/in-space']],
  ['configuration', ['/configurations']],
  ['abuot', ['/about']],
  ['doc', ['/docs']],
  ['soyuz', []],
  ['', []],
])('%s leads to %j', (text, addresses) => {
  expect(nearPages(text).map(({ to }) => to)).toEqual(addresses)
})
