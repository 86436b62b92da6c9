import { expect, test } from 'vitest'
import type { CraftChange } from '#ll2/craft-history.ts'
import { changeGroups } from './change-groups.ts'

const at = (seen_at: string, field: string, from: string | null, to: string | null) =>
  ({
    field,
    from,
    to,
    seen_at,
    first_seen_at: seen_at,
    revision: seen_at,
    steps: 1,
  }) satisfies CraftChange

test('what was seen at once is told at once, what changed within in words', () => {
  const status = at('2', 'status', 'Active', 'Retired')
  const name = at('2', 'name', 'A', 'B')
  const unnamed = at('2', 'mass', '1', '2')
  const groups = changeGroups([
    unnamed,
    status,
    at('2', 'flights', null, null),
    name,
    at('2', 'spacecraft_config', null, null),
    at('2', 'url', null, null),
    at('2', 'response_mode', null, null),
    at('1', 'image', null, null),
  ])
  expect(groups).toEqual([
    // The most telling first.
    { seenAt: '2', changes: [name, status, unnamed], details: 'configuration, flights and record' },
    { seenAt: '1', changes: [], details: 'picture' },
  ])
  expect(changeGroups([])).toEqual([])
})
