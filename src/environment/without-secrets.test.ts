import { expect, test } from 'vitest'
import { withoutSecrets } from './without-secrets.ts'

test.each([
  ['https://ann:secret@example.org/a', 'https://example.org/a'],
  ['https://example.org/a.json?sig=secret&x=1', 'https://example.org/a.json?…'],
  ['https://example.org/a#secret', 'https://example.org/a?…'],
  ['GET http://u:p%40@h:80/x?k=1 failed', 'GET http://h:80/x?… failed'],
  ['https://a:b@c@example.org/', 'https://example.org/'],
  ['"s3://key:word@bucket/x"', '"s3://bucket/x"'],
])('%j keeps its secrets', (text, shown) => {
  expect(withoutSecrets(text)).toBe(shown)
})

test('other texts and addresses stay as they are', () => {
  const text = 'GET https://ll.thespacedevs.com/2.3.0/spacecraft/ was answered with status 500'
  expect(withoutSecrets(text)).toBe(text)
})
