import { expect, test } from 'vitest'
import { activeFilters } from './active-filters.ts'
import { withPurpose } from './reuse.ts'

test('a purpose is asked for, then no longer, and the page begins anew', () => {
  const one = withPurpose({ page: 3, status: [4] }, 'uncredited')
  expect(one).toEqual({ status: [4], reuse: ['uncredited'] })
  const two = withPurpose(one, 'changed')
  expect(two).toEqual({ status: [4], reuse: ['changed', 'uncredited'] })
  expect(withPurpose(withPurpose(two, 'changed'), 'uncredited')).toEqual({ status: [4] })
})

test('each purpose is a filter of its own, to be taken off', () => {
  const filters = activeFilters({ reuse: ['changed', 'commercial'] }, undefined)
  expect(filters).toEqual([
    { key: 'reuse changed', name: 'Reuse', value: 'changed', without: { reuse: ['commercial'] } },
    {
      key: 'reuse commercial',
      name: 'Reuse',
      value: 'commercially',
      without: { reuse: ['changed'] },
    },
  ])
})
