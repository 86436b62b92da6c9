import { expect, test } from 'vitest'
import { makeConfiguration } from '#testing/make-catalogue.ts'
import { configurationSummary } from './configuration-summary.ts'

const agency = {
  response_mode: 'list',
  id: 1,
  url: 'https://ll.thespacedevs.com/2.3.0/agencies/1/',
  name: 'Test Agency',
  type: null,
} as const

test.each([
  [
    { agency, in_use: true },
    12,
    'Capsule by Test Agency, in use, with 12 spacecraft in the catalogue.',
  ],
  [{ agency, in_use: false }, undefined, 'Capsule by Test Agency, no longer in use.'],
  [
    { type: { id: 6, name: 'Reuseable Upper Stage' } },
    0,
    'Reusable upper stage, with 0 spacecraft in the catalogue.',
  ],
  [{ type: null }, 1, 'Spacecraft, with 1 spacecraft in the catalogue.'],
])('%j with %s craft', (members, count, sentence) => {
  expect(configurationSummary(makeConfiguration(members), count)).toBe(sentence)
})
