import { expect, test } from 'vitest'
import type { FieldChange } from '#snapshot/history/history.ts'
import { mergeSteps } from './merge-steps.ts'

let hour = 0
const change = (field: string, from: FieldChange['from'], to: FieldChange['to']): FieldChange => {
  hour += 1
  const seen_at = new Date(Date.UTC(2026, 0, 1, hour)).toISOString()
  return { field, from, to, seen_at, revision: `r${hour}` }
}
const merged = (...oldestFirst: FieldChange[]) =>
  mergeSteps(oldestFirst.reverse()).map(({ field, from, to, steps }) => [field, from, to, steps])

test('a time that runs on is one change, for as long as nothing else changes', () => {
  expect(
    merged(
      change('time_in_space', 'P1D', 'P2D'),
      change('time_docked', 'P0D', 'P1D'),
      change('time_in_space', 'P2D', 'P3D'),
      change('time_docked', 'P1D', 'P2D'),
      change('status', 'Active', 'Retired'),
      change('time_in_space', 'P3D', 'P4D'),
    ),
  ).toEqual([
    ['time_in_space', 'P3D', 'P4D', 1],
    ['status', 'Active', 'Retired', 1],
    ['time_docked', 'P0D', 'P2D', 2],
    ['time_in_space', 'P1D', 'P3D', 2],
  ])
})

test('what is not known between two steps is not bridged', () => {
  expect(
    merged(change('time_in_space', 'P1D', 'P2D'), change('time_in_space', 'P3D', 'P4D')),
  ).toHaveLength(2)
})

test('other fields tell every change, and each when it was seen', () => {
  const [first, last] = [change('status', 'A', 'B'), change('status', 'B', 'A')]
  expect(merged(first, last)).toHaveLength(2)
  const up = [change('time_docked', 'P1D', 'P2D'), change('time_docked', 'P2D', 'P3D')]
  expect(mergeSteps([...up].reverse())).toMatchObject([
    { first_seen_at: up[0]?.seen_at, seen_at: up[1]?.seen_at, revision: up[1]?.revision },
  ])
})
