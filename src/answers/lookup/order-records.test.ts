import { expect, test } from 'vitest'
import { orderRecords } from './order-records.ts'

const names = ['zed', 'Mk 10', '(x)', 'Mk 2', 'Zed', 'Mk 2', 'Éclair', '_a_', 'Mk-1', '100%']
const records = names.map((name, n) => ({ id: n + 1, name }))
const ordered = (ordering: string) =>
  orderRecords(records, ordering, ['name']).map(({ id, name }) => `${name} #${id}`)

test('namesakes go by rising id, in whatever order they were given', () => {
  const namesakes = [3, 1, 2].map(id => ({ id, name: 'Same' }))
  for (const ordering of ['name', '-name', '']) {
    expect(orderRecords(namesakes, ordering, ['name']).map(({ id }) => id)).toEqual([1, 2, 3])
  }
})

// The answers of PostgreSQL 15 with its en_US.UTF-8, equal names by rising id.
test('names are in the order of PostgreSQL', () => {
  expect(ordered('name')).toEqual([
    '100% #10',
    '_a_ #8',
    'Éclair #7',
    'Mk-1 #9',
    'Mk 10 #2',
    'Mk 2 #4',
    'Mk 2 #6',
    '(x) #3',
    'zed #1',
    'Zed #5',
  ])
})

test('downwards too, where namesakes still go by rising id', () => {
  expect(ordered('-name')).toEqual([
    'Zed #5',
    'zed #1',
    '(x) #3',
    'Mk 2 #4',
    'Mk 2 #6',
    'Mk 10 #2',
    'Mk-1 #9',
    'Éclair #7',
    '_a_ #8',
    '100% #10',
  ])
})
