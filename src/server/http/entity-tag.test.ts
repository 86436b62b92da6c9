import { describe, expect, test } from 'vitest'
import { entityTag, namesTag, tagOf } from './entity-tag.ts'

describe('namesTag', () => {
  test.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['"b",W/"a" ', true],
    ['*', true],
    [' * ', true],
    ['"b"', false],
    ['a', false],
    ['', false],
    ['"aW/"', false],
    ['"b", *', false],
  ])('%s', (header, expected) => {
    expect(namesTag(header, '"a"')).toBe(expected)
  })
})

test('each coding has its own tag', () => {
  expect(['identity', 'br', 'gzip'].map(coding => entityTag('x', coding))).toEqual([
    '"x"',
    '"x-br"',
    '"x-gzip"',
  ])
})

test('a tag is short: each answer tells it, and each question may', () => {
  expect(tagOf('a'.repeat(1000))).toMatch(/^[\w-]{22}$/)
})

test('what differs in any part differs in its tag', () => {
  expect(tagOf('a', 'b')).toBe(tagOf('a', 'b'))
  expect(tagOf('a', 'b')).not.toBe(tagOf('a', 'c'))
  expect(tagOf('ab', 'c')).not.toBe(tagOf('a', 'bc'))
})
