import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { loadSnapshot } from './load-snapshot.ts'
import { parseSnapshot } from './parse-snapshot.ts'
import { revisionOf, serializeSnapshot } from './serialize-snapshot.ts'
import type { Snapshot } from './snapshot.ts'

const embedded = await loadSnapshot()
const [first] = embedded.spacecraft
if (!first) throw new Error('The embedded snapshot has craft')

test.each<[string, Snapshot]>([
  ['the embedded one', embedded],
  ['an empty one', parseSnapshot('[]', 'empty.json')],
  [
    'one with a date, unknown members and texts of all kinds',
    parseSnapshot(
      serializeSnapshot({
        ...embedded,
        captured_at: '2025-06-01T12:00:00Z',
        complete: true,
        statuses: [...embedded.statuses, { id: 99, name: 'Прогресс "\\\r\n\u2028\ud83d\ude80' }],
        spacecraft: [{ ...first, more: { a: [1, null] } }],
      }),
      'full.json',
    ),
  ],
])('%s is read back the same', (_, snapshot) => {
  const text = serializeSnapshot(snapshot)
  const read = parseSnapshot(text, 'again.json')
  expect(read).toEqual(snapshot)
  expect(serializeSnapshot(read)).toBe(text)
})

test('a file holds the format\u2019s members, one record a line', () => {
  const text = serializeSnapshot(embedded)
  expect(Object.keys(JSON.parse(text))).toEqual([
    'format',
    'version',
    'source',
    'captured_at',
    'complete',
    'spacecraft',
    'spacecraft_configurations',
    'spacecraft_statuses',
    'spacecraft_configuration_types',
  ])
  expect(text.split('\n').filter(line => line.startsWith('{"response_mode":'))).toHaveLength(31)
})

test('the revision is the SHA-256 of the file\u2019s text without its moment, cut short', () => {
  const hash = createHash('sha256').update(serializeSnapshot(embedded)).digest('hex')
  expect(revisionOf(embedded)).toBe(hash.slice(0, 12))
  expect(revisionOf({ ...embedded, captured_at: '2025-06-01T12:00:00Z' })).toBe(hash.slice(0, 12))
})
