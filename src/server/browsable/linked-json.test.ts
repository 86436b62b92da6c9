import { expect, test } from 'vitest'
import { linkedJson } from './linked-json.ts'

const htmlOf = (...asked: Parameters<typeof linkedJson>) => [...linkedJson(...asked)].join('')

test('an address is a link to itself, whole and within its quotes', () => {
  expect(htmlOf({ url: 'https://ll.example/2.3.0/?a=1&b=2', plain: 'http://ll.example' })).toBe(
    [
      '{',
      '  &quot;url&quot;: "<a href="https://ll.example/2.3.0/?a=1&amp;b=2" rel="noopener">https://ll.example/2.3.0/?a=1&amp;b=2</a>",',
      '  &quot;plain&quot;: "<a href="http://ll.example" rel="noopener">http://ll.example</a>"',
      '}',
    ].join('\n'),
  )
})

test.each([
  'see https://ll.example',
  'https://ll.example and more',
  'ftp://ll.example',
  'javascript:alert(1)',
  'https://',
  'a "https://ll.example" b',
])('%j, which is no address as a whole, is no link', text => {
  expect(htmlOf({ text })).not.toContain('<a ')
})

test('a part is shown as what replaces it', () => {
  const replace = (value: unknown, name?: string) =>
    name === 'url' ? 'https://here.example' : value
  const list = Array.from({ length: 20 }, () => ({ url: 'https://ll.example' }))
  expect(htmlOf({ url: 'https://ll.example' })).toContain('href="https://ll.example"')
  expect(htmlOf({ url: 1, list: list.map(({ url }) => url) }, replace)).toContain(
    'href="https://here.example"',
  )
})
