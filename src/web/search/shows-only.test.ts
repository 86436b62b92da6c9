import { expect, test } from 'vitest'
import type { CatalogueSearch } from './catalogue-search.ts'
import { showsOnly } from './shows-only.ts'

interface Props {
  search: CatalogueSearch
  field: string
}

const staysAsItIs = showsOnly<Props>(({ search }) => [search.on, search.status])

test('a control is left alone by what it does not show', () => {
  const before = { search: { status: [1], search: 'soyuz' }, field: 'status' }
  expect(staysAsItIs(before, { search: { status: [1], page: 2 }, field: 'status' })).toBe(true)
})

test('a control is drawn anew for its part of the search, and for all else that it is told', () => {
  const before = { search: { status: [1] }, field: 'status' }
  expect(staysAsItIs(before, { search: { status: [1, 2] }, field: 'status' })).toBe(false)
  expect(staysAsItIs(before, { search: { on: '1975-07-17' }, field: 'status' })).toBe(false)
  expect(staysAsItIs(before, { search: { status: [1] }, field: 'type' })).toBe(false)
})
