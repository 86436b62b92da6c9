import { expect, test } from 'vitest'
import { drawingOf } from './drawing-of.ts'

test.each([
  [2, 'Capsule', 'a capsule'],
  [3, 'Spaceplane', 'a spaceplane'],
  [4, 'Cargo Resupply', 'a cargo ship'],
  [5, 'Mass Simulator', 'a mass simulator'],
  [6, 'Reuseable Upper Stage', 'an upper stage'],
  [7, 'Lander', 'a lander'],
  [1, 'Unknown', 'an orbit'],
])('type %d, %s, is drawn as %s', (id, name, subject) => {
  expect(drawingOf({ id, name }).subject).toBe(subject)
})

test('no type is drawn as an orbit', () => {
  expect(drawingOf(null).subject).toBe('an orbit')
})
