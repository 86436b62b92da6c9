import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { startServer, temporaryFolder } from '../testing/start-server.ts'

const swaps = 50
const clients = 6
const paths = [
  '/2.3.0/spacecraft/?limit=20&mode=detailed',
  '/2.3.0/spacecraft/515/',
  '/2.3.0/spacecraft/?search=progress&limit=5',
  '/catalogue/facets',
  '/catalogue/snapshot',
]

/** The sample, with its number in every name: an answer tells which one it was made of. */
async function numberedSnapshot(number: number) {
  const sample = await loadSnapshot()
  const name = (craft: { name: string }) => `${craft.name} n${number}.`
  const spacecraft = sample.spacecraft.map(craft => ({
    ...craft,
    name: name(craft),
    status: { ...craft.status, name: name(craft.status) },
  }))
  const captured_at = new Date(Date.UTC(2026, 0, 1, number)).toISOString()
  return { ...sample, spacecraft, statuses: [], captured_at }
}

test('requests during 50 swaps see no error, and never two snapshots in one answer', async () => {
  const folder = await temporaryFolder()
  const store = openSnapshotStore(join(folder, 'snapshots'))
  await store.publish(await numberedSnapshot(0))
  const { get, reload } = await startServer({ CATALOGUE_DATA_DIR: folder })

  /** By path and tag, the number of the snapshot that the answer under this tag was made of. */
  const made = new Map<string, string>()
  let isDone = false
  let answers = 0
  const ask = async (n: number) => {
    const path = paths[n % paths.length] ?? ''
    const headers = { 'accept-encoding': ['br', 'gzip', 'identity'][n % 3] ?? '' }
    const response = await get(path, headers)
    expect(response.status).toBe(200)
    const numbers = new Set((await response.text()).match(/ n\d+\./g))
    expect(numbers.size, `${path} speaks of one snapshot`).toBe(1)
    const [number = ''] = numbers
    const tag = `${path} ${response.headers.get('etag')}`
    expect(made.get(tag) ?? number, `the tag of ${path} names its snapshot`).toBe(number)
    made.set(tag, number)
    answers += 1
  }
  const asking = Array.from({ length: clients }, async (_, client) => {
    for (let n = client; !isDone; n += 1) await ask(n)
  })
  const swapping = async () => {
    for (let number = 1; number <= swaps; number += 1) {
      await store.publish(await numberedSnapshot(number))
      await reload()
      await wait(5)
    }
    isDone = true
  }
  await Promise.all([...asking, swapping()])

  expect(new Set(made.values()).size).toBeGreaterThan(swaps / 2)
  expect(answers).toBeGreaterThan(swaps * clients)
  const last = await (await get('/2.3.0/spacecraft/515/')).text()
  expect(last).toContain(` n${swaps}.`)
}, 60_000)
