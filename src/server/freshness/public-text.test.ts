import { expect, test } from 'vitest'
import { publicText } from './public-text.ts'

test.each([
  [
    "EACCES: permission denied, mkdir '/srv/our data/locks'",
    "EACCES: permission denied, mkdir 'the data folder/locks'",
  ],
  [
    'The snapshot /var/lib/x/2026-01-01.json cannot be used:\n- it is not JSON',
    'The snapshot 2026-01-01.json cannot be used:\n- it is not JSON',
  ],
  ["Cannot find module 'C:\\srv\\dist\\main.js'", "Cannot find module 'main.js'"],
  [
    'GET https://user:word@example.org/2.3.0/spacecraft/?sig=abc failed: no route',
    'GET https://example.org/2.3.0/spacecraft/?… failed: no route',
  ],
  ['GET /2.3.0/spacecraft/ was refused', 'GET /2.3.0/spacecraft/ was refused'],
  ['12 of 20 craft, and/or 1/2', '12 of 20 craft, and/or 1/2'],
  ['named \u001b[2J\u202e', 'named \\u{1b}[2J\\u{202e}'],
])('%j is told as %j', (text, told) => {
  expect(publicText(text, { '/srv/our data': 'the data folder' })).toBe(told)
})
