import { describe, expect, test } from 'vitest'
import {
  UpstreamConnectionError,
  UpstreamError,
  UpstreamMovingError,
  UpstreamNextError,
  UpstreamNotJsonError,
  UpstreamRedirectError,
  UpstreamShapeError,
  UpstreamStatusError,
  UpstreamThrottledError,
  UpstreamTimeoutError,
  UpstreamTooLargeError,
} from './upstream-errors.ts'

const asked = 'GET https://ann:word@ll2.example/a?sig=b'
const told = 'GET https://ll2.example/a?…'

test.each([
  ['UpstreamError', () => new UpstreamError('Odd'), 'Odd', false],
  [
    'UpstreamStatusError',
    () => new UpstreamStatusError(asked, 499),
    `${told} was answered with status 499`,
    false,
  ],
  [
    'UpstreamStatusError',
    () => new UpstreamStatusError(asked, 500),
    `${told} was answered with status 500`,
    true,
  ],
  [
    'UpstreamThrottledError',
    () => new UpstreamThrottledError(asked, null),
    `${told} was refused: no more calls are allowed`,
    false,
  ],
  [
    'UpstreamThrottledError',
    () => new UpstreamThrottledError(asked, 1001),
    `${told} was refused: no more calls are allowed for 2 seconds`,
    false,
  ],
  [
    'UpstreamTimeoutError',
    () => new UpstreamTimeoutError(asked, 1500),
    `${told} was not answered in full within 1.5 seconds`,
    true,
  ],
  [
    'UpstreamConnectionError',
    () => new UpstreamConnectionError(asked, 'no route'),
    `${told} failed: no route`,
    true,
  ],
  [
    'UpstreamNotJsonError',
    () => new UpstreamNotJsonError(asked, '"<"'),
    `${told} was answered with something that is not JSON, beginning "<"`,
    false,
  ],
  [
    'UpstreamTooLargeError',
    () => new UpstreamTooLargeError(asked, 9),
    `${told} was answered with more than 9 bytes`,
    false,
  ],
  [
    'UpstreamShapeError',
    () => new UpstreamShapeError(asked, 'odd'),
    `${told} was answered with data that does not fit: odd`,
    false,
  ],
  [
    'UpstreamNextError',
    () => new UpstreamNextError(asked, 'is odd'),
    `${told} was answered with a next page that is odd`,
    false,
  ],
  [
    'UpstreamRedirectError',
    () => new UpstreamRedirectError(asked, 'https://a:b@c/'),
    `${told} was redirected to https://c/; redirects are not followed`,
    false,
  ],
  [
    'UpstreamRedirectError',
    () => new UpstreamRedirectError(asked, null),
    `${told} was redirected to nowhere; redirects are not followed`,
    false,
  ],
  [
    'UpstreamMovingError',
    () => new UpstreamMovingError('spacecraft'),
    'The list of spacecraft changed so often while it was read that it never fitted together',
    false,
  ],
])('%s, case %#', (name, fail, message, passing) => {
  expect(fail()).toMatchObject({ name, message, passing })
})

describe('what came from afar', () => {
  const messageOf = (text: string) => new UpstreamError(text).message

  test('is one line that does nothing to a terminal', () => {
    expect(messageOf('a\nb\x1b[2J')).toBe('a b\\u{1b}[2J')
  })

  test('is told whole up to 500 characters, and cut between words beyond', () => {
    const whole = `${'x'.repeat(490)} ${'y'.repeat(9)}`
    expect(messageOf(whole)).toBe(whole)
    expect(messageOf(`${whole}y`)).toBe(`${'x'.repeat(490)} …`)
  })

  test('shows no half of a secret where it is cut', () => {
    const long = `GET https://ann:${'secret'.repeat(500)}@ll2.example/ failed`
    expect(messageOf(long)).toBe('GET …')
  })
})
