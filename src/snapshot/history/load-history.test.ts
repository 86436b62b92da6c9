import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { historyFile } from './history-file.ts'
import { inShort, openShelf, sampleCraft } from './shelf.fixture.ts'

test('each stored snapshot is told of that changed something, up to the one that is served', async () => {
  const { publish, history } = await openShelf()
  await publish(1, 4)
  const second = await publish(2, 6)
  expect(inShort(await history(await publish(3, 6)))).toEqual([[2, 2, -0]])
  const last = await publish(4, 3)
  const all = [
    [4, 0, -3],
    [2, 2, -0],
  ]
  expect(inShort(await history(last))).toEqual(all)
  expect(inShort(await history(second))).toEqual([[2, 2, -0]])
})

test('what was recorded is told when its snapshots are long gone, and nothing twice', async () => {
  const { publish, record, history, store } = await openShelf()
  for (let hour = 1; hour <= 12; hour += 1) {
    await publish(hour, hour)
    await record()
  }
  const { changes, start } = await history()
  expect((await store.list()).length).toBeLessThan(changes.length)
  expect(changes.map(({ added }) => added[0]?.id)).toEqual(
    sampleCraft
      .slice(1, 12)
      .map(({ id }) => id)
      .reverse(),
  )
  expect(start?.seen_at).toBe('2026-01-01T01:00:00.000Z')
  // Each begins with what the one before it ends with.
  for (const [n, change] of changes.slice(0, -1).entries())
    expect(changes[n + 1]?.revision).toBe(change.from)
})

test('a server tells what was published a moment ago and is not recorded yet', async () => {
  const { publish, record, history, folder } = await openShelf()
  await publish(1, 4)
  await record()
  await publish(2, 5)
  const written = await readFile(historyFile(folder), 'utf8')
  expect(inShort(await history())).toEqual([[2, 1, -0]])
  expect(await readFile(historyFile(folder), 'utf8')).toBe(written)
})

test('what a wrong clock put in the future is no news of the snapshot that is served', async () => {
  const { clock, publish, history } = await openShelf()
  await publish(1, 4)
  const served = await publish(2, 6)
  await publish(20, 9)
  clock.hour = 3
  expect(inShort(await history(served))).toEqual([[2, 2, -0]])
})

test('what was recorded with a wrong clock is taken back once the clock is right', async () => {
  const { publish, record, history } = await openShelf()
  await publish(1, 4)
  await record()
  await publish(20, 9)
  await record()
  const right = await publish(3, 6)
  await record()
  expect(inShort(await history(right))).toEqual([[3, 2, -0]])
  // Also when the wrong time has come.
  await publish(21, 7)
  await record()
  expect(inShort(await history())).toEqual([
    [21, 1, -0],
    [3, 2, -0],
  ])
})

test('a clock set back takes nothing from what the served snapshot changed', async () => {
  const { clock, publish, history } = await openShelf()
  await publish(1, 4)
  await publish(20, 6)
  const served = await publish(22, 5)
  const told = [
    [22, 0, -1],
    [20, 2, -0],
  ]
  expect(inShort(await history(served))).toEqual(told)
  clock.hour = 2
  expect(inShort(await history(served))).toEqual(told)
})

test('a damaged snapshot is passed over: the next is compared with the one before it', async () => {
  const { publish, history } = await openShelf()
  await publish(1, 4)
  await writeFile(await publish(2, 5), 'damaged')
  expect(inShort(await history(await publish(3, 6)))).toEqual([[3, 2, -0]])
})

test('what was damaged at the beginning leaves out only what it would have told', async () => {
  const { publish, history } = await openShelf()
  await writeFile(await publish(1, 4), 'damaged')
  await publish(2, 5)
  expect(inShort(await history(await publish(3, 6)))).toEqual([[3, 1, -0]])
})

test('where the last recorded state is lost, what came of it is not guessed', async () => {
  const { publish, record, history } = await openShelf()
  await publish(1, 4)
  await record()
  const lost = await publish(2, 5)
  await record()
  await writeFile(lost, 'damaged')
  await publish(3, 6)
  await record()
  await publish(4, 7)
  await record()
  const { changes } = await history()
  expect(inShort(await history())).toEqual([
    [4, 1, -0],
    [2, 1, -0],
  ])
  // The way is broken between them.
  expect(changes[0]?.from).not.toBe(changes[1]?.revision)
})

test('each change has a key of its own, by what it led from and to, and when', async () => {
  const { publish, history } = await openShelf()
  await publish(1, 4)
  await publish(2, 5)
  await publish(3, 4)
  await publish(4, 5)
  const [newest, , oldest] = (await history()).changes.map(({ key }) => key)
  expect(newest?.split(' ').slice(0, 2)).toEqual(oldest?.split(' ').slice(0, 2))
  expect(newest).not.toBe(oldest)
})

test('of each craft the changes are told, newest first, with old and new values', async () => {
  const { publish, history } = await openShelf()
  const [first, second] = sampleCraft
  if (!first || !second) throw new Error('The sample has craft')
  const retired = { ...first, status: { id: 2, name: 'Retired' }, flights_count: 9 }
  await publish(1, [first, second])
  await publish(2, [retired, second])
  await publish(3, [second])
  await publish(4, [first, second])
  const told = (await history()).of(first.id)
  expect(told.map(({ field, from, to }) => [field, from, to])).toEqual([
    ['listed', false, true],
    ['listed', true, false],
    ['status', first.status.name, 'Retired'],
    ['flights_count', first.flights_count, 9],
  ])
  expect((await history()).of(second.id)).toEqual([])
})

test('a craft that left keeps its last record, until it is back', async () => {
  const { publish, record, history } = await openShelf()
  const last = sampleCraft[4]
  await publish(1, 5)
  await publish(2, 4)
  await record()
  const { gone } = await history()
  expect([...gone.keys()]).toEqual([last?.id])
  expect(gone.get(last?.id ?? 0)).toEqual({
    since: '2026-01-01T02:00:00.000Z',
    revision: (await history()).changes[0]?.revision,
    record: last,
  })
  await publish(3, 5)
  expect((await history()).gone.size).toBe(0)
})

test('a damaged line is left out and told of, a torn last one is no news', async () => {
  const { folder, publish, record, history } = await openShelf()
  for (let hour = 1; hour <= 9; hour += 1) {
    await publish(hour, hour)
    await record()
  }
  const file = historyFile(folder)
  const lines = (await readFile(file, 'utf8')).split('\n')
  lines[2] = lines[2]?.replace('"name":"', '"name":"~') ?? ''
  await writeFile(file, lines.join('\n'))
  await appendFile(file, '{"sum":"0123')
  const { changes, notes } = await history()
  expect(changes.map(({ moment }) => new Date(moment).getUTCHours())).toEqual([9, 8, 7, 6, 5, 4, 2])
  expect(notes).toEqual(['Lines of the history of changes left out, as they are damaged: 1'])
})

test('where the history is no file, the stored snapshots tell what they can', async () => {
  const { folder, publish, record, history, notes } = await openShelf()
  await mkdir(historyFile(folder))
  await publish(1, 4)
  await publish(2, 5)
  expect(inShort(await history())).toEqual([[2, 1, -0]])
  expect((await history()).notes).toEqual(['The history of changes cannot be read'])
  await record()
  expect(notes).toEqual([
    expect.stringMatching(/^The history of changes cannot be used: it is set aside as history/),
  ])
  expect((await history()).notes).toEqual([])
})
