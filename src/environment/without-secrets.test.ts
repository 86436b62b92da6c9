import { expect, test } from 'vitest'
import { withoutSecrets } from './without-secrets.ts'

test.each([
  ['https://ann:secret@example.org/a', 'https://example.org/a'],
  ['https://example.org/a.json?sig=secret&x=1', 'https://example.org/a.json?…'],
  ['https://example.org/a#secret', 'https://example.org/a?…'],
  ['GET http://u:p%40@h:80/x?k=1 failed', 'GET http://h:80/x?… failed'],
  ['https://a:b@c@example.org/', 'https://example.org/'],
  ['"s3://key:word@bucket/x"', '"s3://bucket/x"'],
  ['https://ann:sec ret@example.org/', 'https://example.org/'],
  ['https://ann: secret@example.org/a?sig=secret failed', 'https://example.org/a?… failed'],
  ["argument 'https://ann:it's secret@h/'. See", "argument 'https://h/'. See"],
  ["argument 'https://h/?sig=sec ret secret'. See", "argument 'https://h/?…'. See"],
  ["argument 'https://h/#it's secret'. See", "argument 'https://h/?…'. See"],
  ['"https://h/?sig=sec ret" or "https://i/?a=b c"', '"https://h/?…" or "https://i/?…"'],
  ['[2Jhttps://ann:secret@example.org/', '[2Jhttps://example.org/'],
  ['LL2_URL_https://ann:secret@example.org/', 'LL2_URL_https://example.org/'],
  ['1://ann:secret@example.org/?secret', '1://example.org/?…'],
])('%j keeps its secrets', (text, shown) => {
  expect(withoutSecrets(text)).toBe(shown)
})

test.each([
  'GET https://ll.thespacedevs.com/2.3.0/spacecraft/ was answered with status 500',
  'GET https://example.org/ failed. Write to ann@example.org: is it right? It is "right".',
  'Neither "https://a.example/" nor "b" is right? "No"',
])('other texts and addresses stay as they are: %s', text => {
  expect(withoutSecrets(text)).toBe(text)
})
