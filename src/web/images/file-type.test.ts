import { expect, test } from 'vitest'
import { fileType } from './file-type.ts'

test.each([
  ['https://images.invalid/a.jpg', 'JPEG'],
  ['https://images.invalid/a.JPEG?width=300#top', 'JPEG'],
  ['https://images.invalid/a.b.png', 'PNG'],
  ['https://images.invalid/a', null],
  ['https://images.invalid/a.jpg/', null],
  ['https://images.invalid/a.php', null],
  ['https://images.invalid/?a=b.png', null],
])('%s: %s', (address, type) => {
  expect(fileType(address)).toBe(type)
})
