import { afterEach, describe, expect, test, vi } from 'vitest'
import { formatDate } from './date.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

// Far west and far east of Greenwich, where a careless reading loses or gains a day.
describe.each(['America/Los_Angeles', 'UTC', 'Pacific/Kiritimati'])('in %s', zone => {
  test.each([
    ['1966-11-28', '28 November 1966'],
    ['2024-02-29', '29 February 2024'],
    ['1966-11-28T11:00:00Z', '28 November 1966, 11:00 UTC'],
    ['1966-11-28T00:05:00Z', '28 November 1966, 00:05 UTC'],
    ['2025-05-27T23:36:28.123456Z', '27 May 2025, 23:36 UTC'],
    ['2025-05-27T23:36Z', '27 May 2025, 23:36 UTC'],
  ])('%s is "%s"', async (text, shown) => {
    vi.stubEnv('TZ', zone)
    vi.resetModules() // the zone is read when a formatter is made
    const there = await import('./date.ts')
    expect(there.formatDate(text)).toBe(shown)
  })
})

test.each(['1966', '1966-02-31', '1966-13-01', '1966-11-28T25:00:00Z', 'soon', ''])(
  '%j is no date and stays as it is',
  text => {
    expect(formatDate(text)).toBe(text)
  },
)

test.each([null, undefined])('%s is null', text => {
  expect(formatDate(text)).toBeNull()
})
