import { expect, test } from 'vitest'
import type { ChangesSince } from '#ll2/changes-since.ts'
import { frozenChanges } from './frozen-changes.ts'

type Step = ChangesSince['results'][number]

const step = (members: Partial<Step>): Step => ({
  from: '',
  revision: '',
  seen_at: '',
  added: [],
  removed: [],
  changed: [],
  ...members,
})
const changed = (id: number, name: string, ...fields: string[]) => ({
  id,
  name,
  fields,
  values: {},
})

test('the fields in which a craft changed are gathered over all steps, under its latest name', () => {
  const results = [
    step({ changed: [changed(1, 'Old', 'status'), changed(9, 'Other', 'name')] }),
    step({ changed: [changed(1, 'New', 'name', 'status')] }),
  ]
  expect(frozenChanges([1, 2], { results })).toEqual({
    gone: [],
    changed: [{ id: 1, name: 'New', fields: ['status', 'name'] }],
  })
})

test('a craft that left is gone, and one that came back is not', () => {
  const one = { id: 1, name: 'One' }
  const two = { id: 2, name: 'Two' }
  const results = [
    step({ changed: [changed(1, 'One', 'status')], removed: [two] }),
    step({ removed: [one], added: [two] }),
  ]
  expect(frozenChanges([1, 2], { results })).toEqual({ gone: [one], changed: [] })
})

test('what changed elsewhere is no matter of the list', () => {
  const results = [step({ added: [{ id: 7, name: 'New' }], removed: [{ id: 8, name: 'Old' }] })]
  expect(frozenChanges([1], { results })).toEqual({ gone: [], changed: [] })
})
