import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { hasCode } from './has-code.ts'

test('a file that is missing is told from all else that may go wrong', async () => {
  const missing = await readFile('/nowhere/at/all').catch(error => error)
  expect(hasCode(missing, 'ENOENT')).toBe(true)
  expect(hasCode(missing, 'EACCES')).toBe(false)
  expect(hasCode(new TypeError('ENOENT'), 'ENOENT')).toBe(false)
  for (const thrown of [null, undefined, 'ENOENT', { code: 'ENOENT' }]) {
    expect(hasCode(thrown, 'ENOENT')).toBe(false)
  }
})
