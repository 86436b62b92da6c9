import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { SyncEvent } from './sync-outcome.ts'
import { createProgress } from './sync-progress.ts'

const page = (page: number, list = 'spacecraft', count = 300): SyncEvent => ({
  kind: 'page',
  list,
  page,
  pages: 3,
  records: page * 100,
  count,
  calls: page,
  callsLeft: 15 - page,
})
const events: SyncEvent[] = [
  page(1),
  { kind: 'retry', reason: 'GET x failed', wait: 1250 },
  { kind: 'damaged', file: 'a.json', reason: 'The snapshot a.json cannot be used' },
  { kind: 'note', text: 'A clock was wrong' },
  page(2),
  page(1, 'spacecraft_configuration_types', 100),
  { kind: 'publishing' },
  page(3),
]
const lines = [
  'GET x failed; trying again in 1.3 seconds',
  'Passed over a damaged snapshot. The snapshot a.json cannot be used',
  'A clock was wrong',
  'Publishing',
]

async function shown(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY })
  const written = text(stream)
  const progress = createProgress(stream)
  for (const event of events) progress.onEvent(event)
  progress.stop()
  stream.end()
  return written
}

test('in a log, each event is a line', async () => {
  const [retry, damaged, note, publishing] = lines
  expect((await shown(false)).split('\n')).toEqual([
    'Page 1 of 3: 100 of 300 spacecraft, 14 calls left',
    retry,
    damaged,
    note,
    'Page 2 of 3: 200 of 300 spacecraft, 13 calls left',
    'Page 1 of 3: 100 of 100 spacecraft configuration types, 14 calls left',
    publishing,
    'Page 3 of 3: 300 of 300 spacecraft, 12 calls left',
    '',
  ])
})

test('on a terminal the bar gives way to a line, and goes on after it', async () => {
  const written = await shown(true)
  for (const line of lines) expect(written).toContain(`${line}\n`)
  expect(written).toMatch(/spacecraft \[=+-+\] 100\/300 · page 1\/3 · 14 calls left/)
  expect(written).toMatch(/spacecraft \[=+-+\] 200\/300 · page 2\/3 · 13 calls left/)
  expect(written).toMatch(/spacecraft configuration types \[=+\] 100\/100 · page 1\/3/)
  expect(written.slice(written.lastIndexOf('\n')), 'nothing of the bar stays').toMatch(/page 3\/3/)
  const [hidden, visible] = ['\x1b[?25l', '\x1b[?25h'].map(code => written.lastIndexOf(code))
  expect(visible, 'the cursor is there at the end').toBeGreaterThan(hidden ?? 0)
})
