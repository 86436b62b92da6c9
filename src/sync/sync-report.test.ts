import { expect, test } from 'vitest'
import { readSnapshot } from '#snapshot/parse-snapshot.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import type { SetAside } from './assemble-snapshot.ts'
import type { SyncOutcome } from './sync-outcome.ts'
import { reportJson, reportText } from './sync-report.ts'

const { spacecraft } = syntheticCatalogue({ size: 2 })
const snapshot = readSnapshot(spacecraft, 'two.json')
const changes = {
  added: [{ id: 1, name: 'New\ncraft' }],
  removed: [{ id: 2, name: 'Old craft' }],
  changed: [{ id: 3, name: 'Other', fields: ['name', 'status'], values: {} }],
}
const broken: SetAside[] = [
  { list: 'spacecraft', id: 7, problems: ['name: is missing', 'id: odd'], replaced: true },
  { list: 'spacecraft_statuses', id: null, problems: ['a\nb'], replaced: false },
]
const finished = { snapshot, changes, setAside: broken, calls: 5, notes: ['A clock was wrong'] }
const brokenLines = [
  '! spacecraft 7: name: is missing; id: odd; its previous version stays',
  '! spacecraft_statuses null: a b; it is left out',
]

test('what was published is told with its file, then each change and each broken record', () => {
  expect(
    reportText({ result: 'published', file: '/data/a.json', ...finished }).split('\n'),
  ).toEqual([
    'Published 2 craft, changed (5 calls). /data/a.json',
    '+ New craft (1)',
    '- Old craft (2)',
    '~ Other (3): name, status',
    ...brokenLines,
  ])
})

test('what would be published has no file', () => {
  const outcome: SyncOutcome = { result: 'published', file: null, ...finished, setAside: [] }
  expect(reportText({ ...outcome, changes: null })).toBe(
    'Would publish 2 craft, the first snapshot (5 calls).',
  )
})

test('what was as it was says so', () => {
  const none = { added: [], removed: [], changed: [] }
  const outcome: SyncOutcome = {
    result: 'unchanged',
    file: '/data/a.json',
    ...finished,
    changes: none,
    setAside: [],
  }
  expect(reportText(outcome)).toBe('Published 2 craft, nothing changed (5 calls). /data/a.json')
})

test('what is refused says why, what was broken and what can be done', () => {
  const reasons = ['9 of 11 craft are gone', '2 craft break the contract']
  expect(reportText({ result: 'refused', reasons, ...finished }).split('\n')).toEqual([
    'Nothing is published: 9 of 11 craft are gone; 2 craft break the contract.',
    ...brokenLines,
    'If this is right, run it again with --force.',
  ])
})

test('what failed says that the old data is untouched', () => {
  expect(reportText({ result: 'failed', error: new Error('No host'), calls: 0 })).toBe(
    'Failed: No host\nWhat was published before is untouched.',
  )
})

test('what is put off says until when, if that is known', () => {
  const outcome = { result: 'postponed', reason: 'It runs', until: null, calls: 0 } as const
  expect(reportText(outcome)).toBe('Postponed: It runs.')
  expect(reportText({ ...outcome, until: '2026-01-01T00:00:00Z' })).toBe(
    'Postponed: It runs. Run it again after 2026-01-01T00:00:00Z; it will go on where it stopped.',
  )
})

const facts = {
  revision: snapshot.revision,
  captured_at: null,
  spacecraft: 2,
  changes,
  set_aside: broken,
}

test.each<[SyncOutcome, object]>([
  [
    { result: 'refused', reasons: ['no craft'], ...finished },
    {
      result: 'refused',
      exit_code: 4,
      calls: 5,
      notes: ['A clock was wrong'],
      reasons: ['no craft'],
      ...facts,
    },
  ],
  [
    { result: 'unchanged', file: '/data/a.json', ...finished },
    {
      result: 'unchanged',
      exit_code: 0,
      calls: 5,
      notes: ['A clock was wrong'],
      file: '/data/a.json',
      ...facts,
    },
  ],
  [
    { result: 'postponed', reason: 'Spent', until: '2026-01-01T00:00:00Z', calls: 2 },
    {
      result: 'postponed',
      exit_code: 3,
      calls: 2,
      notes: [],
      reason: 'Spent',
      until: '2026-01-01T00:00:00Z',
    },
  ],
  [
    { result: 'failed', error: new TypeError('Odd'), calls: 1 },
    {
      result: 'failed',
      exit_code: 1,
      calls: 1,
      notes: [],
      error: { name: 'TypeError', message: 'Odd' },
    },
  ],
])('a script reads all there is to know: $result', (outcome, expected) => {
  expect(JSON.parse(reportJson(outcome))).toEqual(expected)
})
