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
  [new UpstreamError('Odd'), 'UpstreamError', 'Odd', false],
  [
    new UpstreamStatusError(asked, 499),
    'UpstreamStatusError',
    `${told} was answered with status 499`,
    false,
  ],
  [
    new UpstreamStatusError(asked, 500),
    'UpstreamStatusError',
    `${told} was answered with status 500`,
    true,
  ],
  [
    new UpstreamThrottledError(asked, null),
    'UpstreamThrottledError',
    `${told} was refused: no more calls are allowed`,
    false,
  ],
  [
    new UpstreamThrottledError(asked, 1001),
    'UpstreamThrottledError',
    `${told} was refused: no more calls are allowed for 2 seconds`,
    false,
  ],
  [
    new UpstreamTimeoutError(asked, 1500),
    'UpstreamTimeoutError',
    `${told} was not answered in full within 1.5 seconds`,
    true,
  ],
  [
    new UpstreamConnectionError(asked, 'no route'),
    'UpstreamConnectionError',
    `${told} failed: no route`,
    true,
  ],
  [
    new UpstreamNotJsonError(asked, '"<"'),
    'UpstreamNotJsonError',
    `${told} was answered with something that is not JSON, beginning "<"`,
    false,
  ],
  [
    new UpstreamTooLargeError(asked, 9),
    'UpstreamTooLargeError',
    `${told} was answered with more than 9 bytes`,
    false,
  ],
  [
    new UpstreamShapeError(asked, 'odd'),
    'UpstreamShapeError',
    `${told} was answered with data that does not fit: odd`,
    false,
  ],
  [
    new UpstreamNextError(asked, 'is odd'),
    'UpstreamNextError',
    `${told} was answered with a next page that is odd`,
    false,
  ],
  [
    new UpstreamRedirectError(asked, 'https://a:b@c/'),
    'UpstreamRedirectError',
    `${told} was redirected to https://c/; redirects are not followed`,
    false,
  ],
  [
    new UpstreamRedirectError(asked, null),
    'UpstreamRedirectError',
    `${told} was redirected to nowhere; redirects are not followed`,
    false,
  ],
  [
    new UpstreamMovingError('spacecraft'),
    'UpstreamMovingError',
    'The list of spacecraft changed so often while it was read that it never fitted together',
    false,
  ],
])('%s', (error, name, message, passing) => {
  expect(error).toMatchObject({ name, message, passing })
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
