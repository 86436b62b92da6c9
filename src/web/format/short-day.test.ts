import { expect, onTestFinished, test, vi } from 'vitest'
import { adoptOwnLocale, canonicalLocale } from './locale.ts'
import { formatShortDay } from './short-day.ts'

test.each([
  ['1966-11-28T00:05:00Z', '28 Nov 1966'],
  ['2025-05-27T23:36:28Z', '27 May 2025'],
  ['1981-04-12', '12 Apr 1981'],
  ['soon', 'soon'],
])('%s is "%s"', (iso, shown) => {
  expect(formatShortDay(iso)).toBe(shown)
})

test('a reader has it in their own language', () => {
  const languages = vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de-DE'])
  onTestFinished(() => {
    // Other files' tests run in this process too.
    languages.mockReturnValue([canonicalLocale])
    adoptOwnLocale()
    languages.mockRestore()
  })
  adoptOwnLocale()
  expect(formatShortDay('1966-11-28T00:05:00Z')).toBe('28.11.1966')
})
