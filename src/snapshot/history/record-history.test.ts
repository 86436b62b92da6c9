import { readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { finish } from '#engine/work.ts'
import { createRandom } from '#testing/random.ts'
import { historyFile } from './history-file.ts'
import { readLines } from './history-lines.ts'
import { inShort, openShelf, sampleCraft } from './shelf.fixture.ts'

test('cut off at any byte of the last write, a history is what it was before it', async () => {
  const { folder, publish, record } = await openShelf()
  await publish(1, 3)
  await publish(2, 4)
  await record()
  const before = await readFile(historyFile(folder))
  await publish(3, 5)
  await record()
  const after = await readFile(historyFile(folder))
  const whole = finish(readLines(after))
  expect(whole).toMatchObject({ wholeBytes: after.length, damaged: 0 })
  for (let bytes = before.length; bytes < after.length; bytes += 1) {
    expect(finish(readLines(after.subarray(0, bytes)))).toEqual({
      entries: whole.entries.slice(0, -1),
      wholeBytes: before.length,
      damaged: 0,
    })
  }
})

test('killed anywhere in a write, the next one makes the file what it would have been', async () => {
  const { folder, publish, record } = await openShelf()
  const file = historyFile(folder)
  await publish(1, 1)
  await record()
  const before = (await stat(file)).size
  await publish(2, 2)
  await record()
  const unkilled = await readFile(file)
  const random = createRandom(100)
  for (let kill = 0; kill < 100; kill += 1) {
    await truncate(file, random.integer(before, unkilled.length - 1))
    await record()
    expect(await readFile(file)).toEqual(unkilled)
  }
})

test('garbage that a power cut left behind is taken away', async () => {
  const { folder, publish, record, history } = await openShelf()
  await publish(1, 3)
  await publish(2, 4)
  await record()
  const whole = await readFile(historyFile(folder))
  for (const left of ['\0\0\0\n\0\0', '\n', '{"sum":"0000000000000000","kind":"start"}\n{}']) {
    await writeFile(historyFile(folder), Buffer.concat([whole, Buffer.from(left)]))
    await record()
    expect(await readFile(historyFile(folder))).toEqual(whole)
  }
  expect(inShort(await history())).toEqual([[2, 1, -0]])
})

test('killed between publishing and recording, time and again, nothing is lost or told twice', async () => {
  const [one, other] = await Promise.all([openShelf(), openShelf()])
  const random = createRandom(7)
  for (let hour = 1; hour <= 12; hour += 1) {
    const craft = random.integer(1, sampleCraft.length)
    for (const shelf of [one, other]) await shelf.publish(hour, craft)
    await one.record()
    // The other is killed before it can, but for each third time: five states are stored.
    if (hour % 3 === 0) await other.record()
  }
  expect(await readFile(historyFile(other.folder))).toEqual(await readFile(historyFile(one.folder)))
  expect((await one.history()).changes.length).toBeGreaterThan(8)
})

test('recording again adds nothing', async () => {
  const { folder, publish, record } = await openShelf()
  await publish(1, 3)
  await publish(2, 4)
  await record()
  const once = await readFile(historyFile(folder))
  await publish(3, 4)
  await record()
  await record()
  expect(await readFile(historyFile(folder))).toEqual(once)
})

test('a history that is too long loses its oldest, not the craft that left', async () => {
  const { folder, publish, record, history } = await openShelf()
  const most = 24 * 1024
  const last = sampleCraft.at(-1)
  await publish(1, sampleCraft.length)
  await publish(2, sampleCraft.length - 1)
  await record(most)
  let hour = 3
  const renamed = () =>
    sampleCraft.slice(0, -1).map(craft => ({ ...craft, name: `${craft.name} in hour ${hour}` }))
  const kept = async () => (await history()).changes.length
  for (; (await kept()) >= hour - 2; hour += 1) {
    await publish(hour, renamed())
    await record(most)
    expect((await stat(historyFile(folder))).size).toBeLessThanOrEqual(most)
  }
  const { changes, gone, start } = await history()
  expect(changes.length).toBeGreaterThan(1)
  expect([...gone.keys()]).toEqual([last?.id])
  expect(gone.get(last?.id ?? 0)).toMatchObject({ since: '2026-01-01T02:00:00.000Z', record: last })
  expect(start?.revision).toBe(changes.at(-1)?.from)
})

test('a change too large to be kept begins the history anew', async () => {
  const { publish, record, history } = await openShelf()
  const long = sampleCraft.map(craft => ({ ...craft, description: 'x'.repeat(100_000) }))
  await publish(1, 4)
  await publish(2, long)
  await record(64 * 1024)
  await publish(3, long.slice(0, -1))
  // Without its record there is room for it.
  await record(64 * 1024)
  const { changes, gone, start } = await history()
  expect(changes.map(({ removed }) => removed.length)).toEqual([1])
  expect(start?.seen_at).toBe('2026-01-01T01:00:00.000Z')
  expect(gone.size).toBe(0)
})

test('very long texts are kept by their beginnings', async () => {
  const { publish, record, history } = await openShelf()
  const [craft] = sampleCraft
  if (!craft) throw new Error('The sample has craft')
  await publish(1, [{ ...craft, description: 'x'.repeat(100_000) }])
  await publish(2, [{ ...craft, description: 'short' }])
  await record()
  const [change] = (await history()).of(craft.id)
  expect(change).toMatchObject({ field: 'description', to: 'short' })
  expect(String(change?.from)).toMatch(/^x{4000}…$/)
})
