import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { EnvError } from '#environment/read-variables.ts'
import { readSyncEnv } from './sync-env.ts'

test('without any variable, LL2 itself within its own limit', () => {
  expect(readSyncEnv({})).toEqual({
    LL2_URL: 'https://ll.thespacedevs.com/2.3.0/',
    LL2_TOKEN: undefined,
    LL2_BUDGET: 15,
    CATALOGUE_DATA_DIR: resolve('data'),
  })
})

test('empty variables are unset ones', () => {
  const empty = { LL2_URL: '', LL2_TOKEN: ' ', LL2_BUDGET: '', CATALOGUE_DATA_DIR: '' }
  expect(readSyncEnv(empty)).toEqual(readSyncEnv({}))
})

test.each([
  ['http://127.0.0.1:8000/2.3.0', 'http://127.0.0.1:8000/2.3.0/'],
  ['https://example.org', 'https://example.org/'],
  ['HTTPS://Example.org/api//', 'https://example.org/api/'],
])('LL2_URL %s is %s', (value, expected) => {
  expect(readSyncEnv({ LL2_URL: value }).LL2_URL).toBe(expected)
})

test.each([
  ['https://example.org/?sig=secret', '"https://example.org/?…"'],
  ['https://example.org/#secret', '"https://example.org/?…"'],
  ['https://user:secret@example.org/', '"https://example.org/"'],
  ['user:secret@example.org', '"…@example.org"'],
])('LL2_URL may not be %s, and no secret in it is shown', (value, shown) => {
  expect(() => readSyncEnv({ LL2_URL: value })).toThrow(`LL2_URL: ${shown} is not`)
  expect(() => readSyncEnv({ LL2_URL: value })).not.toThrow('secret')
})

test.each([
  ['LL2_URL', 'll.thespacedevs.com'],
  ['LL2_URL', 'ftp://example.org/'],
  ['LL2_BUDGET', '0'],
  ['LL2_BUDGET', '-1'],
  ['LL2_BUDGET', '1.5'],
  ['LL2_BUDGET', 'many'],
])('%s may not be %s', (name, value) => {
  expect(() => readSyncEnv({ [name]: value })).toThrow(EnvError)
  expect(() => readSyncEnv({ [name]: value })).toThrow(`${name}: "${value}" is not`)
})

test.each(['two words', 'line\r\nX-Header: 1', 'Прогресс'])(
  'a token that no header can hold is refused, and not shown',
  token => {
    const read = () => readSyncEnv({ LL2_TOKEN: token })
    expect(read).toThrow('LL2_TOKEN: its value is not a token')
    expect(read).not.toThrow(token)
  },
)
