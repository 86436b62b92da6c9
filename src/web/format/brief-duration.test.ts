import { expect, test } from 'vitest'
import { briefDuration } from './brief-duration.ts'

test.each([
  ['P16DT5H12M43S', '16 days 5 hours'],
  ['P544DT13H59M59S', '544 days 13 hours'],
  ['P70D', '70 days'],
  ['P1DT59M', '1 day'],
  ['PT23H59M59S', '23 hours 59 minutes'],
  ['PT3H56M9S', '3 hours 56 minutes'],
  ['PT1H', '1 hour'],
  ['PT15M59S', '15 minutes'],
  ['PT1M', '1 minute'],
  ['PT59S', 'less than 1 minute'],
  ['PT0.0000001S', 'less than 1 minute'],
  ['P0D', '0 minutes'],
])('%s is told as %s', (iso, text) => {
  expect(briefDuration(iso)).toBe(text)
})

test.each(['', 'soon', '-P1D'])('"%s", which is no such length of time, stays as it is', text => {
  expect(briefDuration(text)).toBe(text)
})
